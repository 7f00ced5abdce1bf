import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { css, cssString, html, markupToString, webAddress, type Piece } from './markup.ts';

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'script', '-->', ']]>', '\u0000', 'é') }),
);

// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g;

describe('html', () => {
  it('leaves nothing of any string that could end a text or an attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const inText = markupToString(html`<p>${text}</p>`).slice(3, -4);
        const inAttribute = markupToString(html`<p title="${text}"></p>`).slice(10, -6);
        for (const written of [inText, inAttribute]) {
          expect(written).not.toMatch(/[<>"']/);
          expect(written).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
          expect(unescape(written)).toBe(text.replace(control, '\ufffd'));
        }
      }),
    );
  });

  it('puts markup and lists one after another', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    expect(markupToString(html`<p>${items}${3}${[]}</p>`)).toBe('<p><li>a</li><li>&lt;b&gt;</li>3</p>');
  });

  it.each([undefined, null, true, NaN, Infinity, {}, () => 'x', Symbol('x'), { text: '<b>' }])(
    'refuses %s',
    (value) => {
      expect(() => html`<p>${value as unknown as Piece}</p>`).toThrow(TypeError);
    },
  );

  it('refuses markup inside an attribute', () => {
    expect(() => html`<p title="${html`<b>x</b>`}"></p>`).toThrow(TypeError);
  });

  it('refuses a hole in a tag and a template that ends inside one', () => {
    // prettier-ignore
    expect(() => html`<p title=${'x'}></p>`).toThrow(TypeError);
    expect(() => html`<p ${'onclick'}="x"></p>`).toThrow(TypeError);
    expect(() => html`<p title="x`).toThrow(TypeError);
  });

  it('refuses text inside a style sheet', () => {
    expect(
      () =>
        html`<style>
          ${'a { color: red }'}
        </style>`,
    ).toThrow(TypeError);
  });
});

describe('style sheets', () => {
  it('write a string so that it can end neither itself nor the sheet', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const sheet = markupToString(css`
          a::before {
            content: ${cssString(text)};
          }
        `);
        const written = sheet.slice(sheet.indexOf('"'), sheet.lastIndexOf('"') + 1);
        expect(written.slice(1, -1)).toMatch(/^(?:[A-Za-z0-9 .,:]|\\[0-9a-f]+ )*$/);
      }),
    );
  });
});

describe('webAddress', () => {
  it('lets through the web alone', () => {
    expect(webAddress('https://example.org/a')).toBe('https://example.org/a');
    for (const address of ['javascript:alert(1)', ' https://x', 'data:text/html,x', '//x', 'file:///etc']) {
      expect(webAddress(address)).toBeUndefined();
    }
  });
});
