/** Items of feeds that tests of the polling share: what a person would call a complaint, a pardon and so on, and one not about the case. */
import type { RssItem } from './rss.ts';

export const suit: RssItem = { title: 'SEC sues Binance over unregistered securities', guid: 'suit' };
export const staking: RssItem = { title: 'Ether staking grows', guid: 'staking' };
export const pardon: RssItem = { title: 'Changpeng Zhao pardoned by Trump', guid: 'pardon' };
export const deal: RssItem = { title: 'Binance.US agrees to settlement with SEC, will pay $50 million', guid: 'deal' };
export const filing: RssItem = { title: 'Binance asks court to compel SEC to hand over documents', guid: 'filing' };
