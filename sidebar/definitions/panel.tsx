import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSidebar } from '../context';
import { TroubleWords } from '../parts/trouble';
import { useAnswer } from '../use-answer';
import { Agreement } from './agreement';
import { Changes } from './changes';
import { Contract } from './contract';
import './definitions.css';
import { Presets } from './presets';
import { Preview } from './preview';

/** The contract between sales and marketing as a form, with what each value would give. */
export function DefinitionsPanel(): JSX.Element {
  const { view, words } = useSidebar();
  const { answer, trouble, put } = useAnswer('definitions');
  const build = view.built?.build;
  useEffect(() => {
    put({});
  }, [put, build]);
  return (
    <section class="definitions" aria-labelledby="definitions">
      <h2 id="definitions">{words.definitions.heading}</h2>
      {trouble !== undefined && <TroubleWords trouble={trouble} isLook />}
      {answer === undefined ? (
        trouble === undefined && <p class="quiet">{words.definitions.waits}</p>
      ) : (
        <>
          <Agreement agreement={answer.agreement} />
          <Preview settings={answer.settings} />
          <Presets settings={answer.settings} />
          <Changes />
          <Contract settings={answer.settings} />
        </>
      )}
    </section>
  );
}
