// Keys, and small things that a page does while it is open. Everything works without this file.
(() => {
  'use strict';

  const singleKeysOff = () => localStorage.getItem('outturn-keys') === 'off';
  const typing = (target) => target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]');
  let waitingForPlace = false;

  const places = { t: '/', r: '/review', o: '/overdue', c: '/claims' };

  const click = (selector) => {
    const element = document.querySelector(selector);
    if (!element) return false;
    if (element.tagName === 'DETAILS') {
      element.open = !element.open;
      if (element.open) (element.querySelector('.menu-list button, .menu-list input') || element).focus();
    } else if (element.dataset.focus) {
      const field = document.getElementById(element.dataset.focus);
      field.focus();
      field.select?.();
    } else if (element.tagName === 'SUMMARY') {
      element.parentElement.open = true;
      element.parentElement.querySelector('input:not([type=hidden]):not([type=radio]), textarea')?.focus();
    } else {
      element.click();
    }
    return true;
  };

  const step = (by) => {
    const drafts = [...document.querySelectorAll('[data-draft]')];
    if (drafts.length) {
      const at = drafts.findIndex((draft) => draft.getAttribute('aria-current'));
      drafts[at + by]?.click();
      return true;
    }
    const rows = [...document.querySelectorAll('[data-row] a.summary, .claim-list a.summary')];
    if (!rows.length) return false;
    const at = rows.indexOf(document.activeElement);
    rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
    return true;
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.key === 'Enter') {
      const form = event.target.closest('form');
      const button = form?.querySelector('button.primary');
      if (button) { event.preventDefault(); form.requestSubmit(button); }
      return;
    }
    if (event.key === 'Escape') {
      const menu = document.querySelector('details.menu[open]');
      if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
      else if (typing(event.target)) event.target.blur();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || singleKeysOff()) return;
    if (document.querySelector('dialog[open]')) return;
    const key = event.key;
    const open = document.querySelector('details.menu[open]');
    if (open && /^[1-9]$/.test(key)) {
      const choice = open.querySelector(`[data-digit="${key}"]`);
      if (choice) { event.preventDefault(); choice.click(); }
      return;
    }
    if (waitingForPlace) {
      waitingForPlace = false;
      if (places[key]) { event.preventDefault(); location.href = places[key]; }
      return;
    }
    if (key === 'g') { waitingForPlace = true; setTimeout(() => { waitingForPlace = false; }, 2000); return; }
    if (key === '/') { event.preventDefault(); (document.getElementById('filter-words') || document.getElementById('search-words'))?.focus(); return; }
    if (key === '?') { event.preventDefault(); document.getElementById('keys')?.showModal(); return; }
    if (key === 'f') { const menu = document.querySelector('.filter-menu'); if (menu) { event.preventDefault(); menu.open = true; menu.querySelector('select').focus(); } return; }
    if (key === 'j' || key === 'k') { if (step(key === 'j' ? 1 : -1)) event.preventDefault(); return; }
    if (key === 'x') {
      const box = document.activeElement?.closest('[data-row]')?.querySelector('.pick input');
      if (box) { event.preventDefault(); box.click(); return; }
    }
    if (/^[a-z]$/.test(key) && click(`[data-key="${key}"]`)) event.preventDefault();
  });

  document.addEventListener('click', (event) => {
    const focus = event.target.closest('[data-focus]');
    if (focus && event.detail > 0) document.getElementById(focus.dataset.focus)?.focus();
    const keys = event.target.closest('[data-keys-switch]');
    if (keys) {
      localStorage.setItem('outturn-keys', singleKeysOff() ? 'on' : 'off');
      labelKeys();
    }
    for (const menu of document.querySelectorAll('details.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
  });

  const labelKeys = () => {
    const button = document.querySelector('[data-keys-switch]');
    if (button) button.textContent = singleKeysOff() ? button.dataset.on : button.dataset.off;
    document.documentElement.dataset.keys = singleKeysOff() ? 'off' : 'on';
  };

  document.addEventListener('change', (event) => {
    if (!event.target.matches('[data-all]')) return;
    for (const box of event.target.closest('form').querySelectorAll('tbody .pick input')) box.checked = event.target.checked;
  });

  // A form is sent once, however often it is clicked; it opens again when the answer did not replace it.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'true';
    setTimeout(() => { delete form.dataset.sent; }, 5000);
  });

  const showSentence = () => {
    const text = document.querySelector('.review-text');
    const sentence = text?.querySelector('.sentence');
    if (sentence && text.scrollHeight > text.clientHeight) {
      // measured on the screen: the paragraph has offsets of its own
      text.scrollTop += sentence.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3;
    }
  };

  const fadeToasts = () => {
    const toast = document.querySelector('#toasts .toast');
    if (toast) setTimeout(() => toast.remove(), 12000);
  };

  const notice = (text) => {
    const toasts = document.getElementById('toasts');
    if (!toasts) return;
    const toast = document.createElement('div');
    toast.className = 'toast';
    const words = document.createElement('span');
    words.textContent = text;
    toast.append(words);
    toasts.replaceChildren(toast);
  };

  document.addEventListener('htmx:afterSettle', () => { showSentence(); fadeToasts(); });
  document.addEventListener('htmx:responseError', (event) => {
    const status = event.detail.xhr.status;
    const words = document.getElementById('keys')?.dataset;
    if (!words) return;
    notice(status === 401 ? words.ended : status === 503 ? words.away : words.failed.replace('0', status));
  });
  document.addEventListener('htmx:sendError', () => notice(document.getElementById('keys')?.dataset.offline ?? ''));
  document.addEventListener('DOMContentLoaded', () => { labelKeys(); showSentence(); fadeToasts(); });
  if (document.readyState !== 'loading') { labelKeys(); showSentence(); fadeToasts(); }
})();
