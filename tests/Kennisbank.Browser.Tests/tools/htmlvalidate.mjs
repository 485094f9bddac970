// Every rule that html-validate recommends, except those below.
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The style of the source, which Razor determines and nobody sees.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A box around a scrolling table is a region without a heading; the Nu checker requires a heading in a section.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Checkboxes of one question share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A recommendation for search engines. Our titles are the title of the page and the name of the site, whatever their length.
    'long-title': 'off',
    // It does not know aria-labelledby, which names the link beside each heading; axe does, and checks every link.
    'wcag/h30': 'off',
  },
}
