import type { Session } from './session';
import { whole } from './whole';

type Properties = GoogleAppsScript.Properties.Properties;

function documentProperties(session: Session): Properties {
  const self: Properties = whole<Properties>('Properties', {
    getProperty: (key) => session.ask('Properties.getProperty', 'properties')[key] ?? null,
    getProperties: () => ({ ...session.ask('Properties.getProperties', 'properties') }),
    getKeys: () => Object.keys(session.ask('Properties.getKeys', 'properties')),
    setProperty: (key, value) => {
      session.tell('Properties.setProperty', 'setProperty', key, value);
      return self;
    },
    setProperties: (properties: Record<string, string>) => {
      session.count('Properties.setProperties');
      for (const [key, value] of Object.entries(properties)) session.push('setProperty', key, value);
      return self;
    },
    deleteProperty: (key) => {
      session.tell('Properties.deleteProperty', 'removeProperty', key);
      return self;
    },
  });
  return self;
}

/** `PropertiesService`: the document's properties, and no others. */
export function propertiesService(session: Session): GoogleAppsScript.Properties.PropertiesService {
  const properties = documentProperties(session);
  return whole('PropertiesService', { getDocumentProperties: () => properties });
}
