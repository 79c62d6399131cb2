import type { Session } from './session';
import { whole } from './whole';

type Properties = GoogleAppsScript.Properties.Properties;

function documentProperties(session: Session): Properties {
  const self: Properties = whole<Properties>('Properties', {
    getProperty: (key) => session.direct('Properties.getProperty', 'properties')[key] ?? null,
    getProperties: () => ({ ...session.direct('Properties.getProperties', 'properties') }),
    getKeys: () => Object.keys(session.direct('Properties.getKeys', 'properties')),
    setProperty: (key, value) => {
      session.direct('Properties.setProperty', 'setProperty', key, value);
      return self;
    },
    setProperties: (values: Readonly<Record<string, string>>) => {
      session.direct('Properties.setProperties', 'setProperties', values);
      return self;
    },
    deleteProperty: (key) => {
      session.direct('Properties.deleteProperty', 'removeProperty', key);
      return self;
    },
    deleteAllProperties: () => {
      session.direct('Properties.deleteAllProperties', 'clearProperties');
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
