// Live reload for the preview: reloads the page when the content changes, and shows problems in the content.
// Not part of the published site.

const prefix = '/_kennisbank/';
const panelId = 'kennisbank-paneel';

/** The version of the site that this page was rendered from, from a response header; undefined when the browser does not expose it. */
function loadedVersion() {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation?.serverTiming?.find((entry) => entry.name === 'versie')?.description;
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text ?? '';
  return made;
}

function addStyles() {
  if (document.querySelector(`link[href^="${prefix}"]`)) {
    return;
  }
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `${prefix}paneel.css`;
  document.head.append(link);
}

function itemOf(problem) {
  const item = element('li', 'kennisbank-paneel__probleem');
  if (problem.plaats) {
    item.append(element('strong', 'kennisbank-paneel__plaats', problem.plaats));
  }
  item.append(element('span', 'kennisbank-paneel__melding', problem.melding));
  item.append(element('span', 'kennisbank-paneel__advies', problem.advies));
  return item;
}

function showPanel(news) {
  document.getElementById(panelId)?.remove();
  if (news.goed) {
    return;
  }
  addStyles();
  const panel = element('section', 'kennisbank-paneel');
  panel.id = panelId;
  panel.lang = 'nl';
  const list = element('ul', 'kennisbank-paneel__lijst');
  list.append(...news.problemen.map(itemOf));
  panel.append(element('h2', 'kennisbank-paneel__kop', news.kop), list);

  // Set the role before the panel is inserted, or screen readers would not announce it.
  panel.setAttribute('role', 'alert');
  document.body.prepend(panel);
}

let version = loadedVersion();
const events = new EventSource(`${prefix}gebeurtenissen`);
events.addEventListener('message', (event) => {
  const news = JSON.parse(event.data);
  version ??= news.versie;
  if (news.versie !== version) {
    location.reload();
  } else {
    showPanel(news);
  }
});
