/** Takes out of Preact the one place that sets markup from text: nothing here uses it, and nothing of a page ever may. */
import type { Plugin } from 'vite';

const preact = /\/preact\/dist\/preact\.(?:module\.js|mjs)$/;

/** `node.innerHTML = props.dangerouslySetInnerHTML.__html`, under whatever names. */
const setter = /\((\w+)\.innerHTML=(\w+)\.__html\)/;

export function withoutMarkupSetter(): Plugin {
  return {
    name: 'mingcha:without-markup-setter',
    transform: (code, id) => (preact.test(id) ? { code: withoutSetter(code), map: null } : null),
  };
}

/** @throws Error where Preact sets markup in another way than the one that is known here */
export function withoutSetter(code: string): string {
  const [found, node = ''] = setter.exec(code) ?? [];
  if (found === undefined) throw new Error('Preact sets innerHTML in another way than before');
  return code.replace(found, `(${node}.textContent="")`);
}
