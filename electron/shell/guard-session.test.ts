import { describe, expect, it } from 'vitest';
import { isOwnRequest } from './guard-session';

describe('isOwnRequest', () => {
  it.each([
    ['app://bundle/index.html', 'mainFrame'],
    ['app://bundle/assets/a.js', 'script'],
    ['blob:app://bundle/6a1c', 'image'],
    ['data:image/png;base64,AA==', 'image'],
  ])('lets %s through as %s', (url, type) => {
    expect(isOwnRequest(url, type)).toBe(true);
  });

  it.each([
    ['https://example.com/a.png', 'image'],
    ['http://127.0.0.1/', 'xhr'],
    ['ws://127.0.0.1/', 'webSocket'],
    ['file:///etc/passwd', 'mainFrame'],
    ['data:text/html,<script>', 'mainFrame'],
    ['data:text/javascript,1', 'script'],
    ['blob:https://example.com/6a1c', 'image'],
    ['blob:app://bundle/6a1c', 'script'],
    ['app://bundle.evil/index.html', 'mainFrame'],
    ['app://other/index.html', 'mainFrame'],
    ['chrome://gpu', 'mainFrame'],
    ['devtools://devtools/bundled/a.js', 'script'],
  ])('stops %s as %s', (url, type) => {
    expect(isOwnRequest(url, type)).toBe(false);
  });
});
