// Every rule that html-validate recommends, but for those below.
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How the source is written; a visitor nor a browser sees a difference, and Razor decides.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A box around a table that scrolls is a region without a heading; a section, says the Nu checker, has one.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // An advice of search engines. A title of ours is the title of the page and the name of the site, however long.
    'long-title': 'off',
    // It knows no aria-labelledby, which names the link beside each heading; axe does, and looks at every link.
    'wcag/h30': 'off',
  },
}
