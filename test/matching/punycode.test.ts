import { fromPunycode } from '../../src/matching/punycode';

describe('a label behind xn--', () => {
  // RFC 3492, section 7.1, and names that companies registered.
  test.each([
    ['mnchen-3ya', 'münchen'],
    ['bcher-kva', 'bücher'],
    ['tda', 'ü'],
    ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
    ['n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa', 'なぜみんな日本語を話してくれないのか'],
    ['majikoi5-783gue6qz075azm5e', 'majiでkoiする5秒前'],
    ['-with-super-monkeys-pc58ag80a8qai00g7n9n', '安室奈美恵-with-super-monkeys'],
    ['hello-another-way--fc4qua05auwb3674vfr0b', 'hello-another-way-それぞれの場所'],
    ['d9juau41awczczp', 'そのスピードで'],
    ['porqunopuedensimplementehablarenespaol-fmd56a', 'porquénopuedensimplementehablarenespañol'],
    ['ls8h', '💩'],
    ['abc-', 'abc'],
    ['', ''],
  ])('%s is %s', (code, letters) => {
    expect(fromPunycode(code)).toBe(letters);
  });

  test.each([
    '-',
    'mnchen-3y',
    'mnchen-3YA',
    'mnchen-3y!',
    'mnchen-3y{',
    'mnchen-3y`',
    'mnchen-3y:',
    'mnchen-3y/',
    'é',
    'b',
    '99999999',
    '9'.repeat(60),
    'a-9999999',
  ])('"%s" says nothing', (code) => {
    expect(fromPunycode(code)).toBeUndefined();
  });
});
