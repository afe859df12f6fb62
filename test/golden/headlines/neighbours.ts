/** Golden headlines that name Binance beside an American agency, or share its words, and yet are about something else. */
import { goldenItems } from './item.ts';

export const neighbours = goldenItems(`
  - other                | 2025-03-25 | SEC acknowledges filing for BNB ETF
  - commentary           | 2025-06-10 | Binance chief Teng applauds SEC's new tone on staking
  - business             | 2026-01-06 | Binance.US eyes comeback with zero fees
  - ruling               | 2023-08-01 | Judge in Terraform case lets SEC suit go on, rejects Ripple reasoning
  - complaint            | 2023-06-06 | Coinbase follows Binance into the dock: SEC files second suit in two days
  - enforcement          | 2024-04-10 | Uniswap gets Wells notice, joins Coinbase and Kraken
  - enforcement          | 2023-07-19 | Dubai hands Binance operating licence with conditions
  - enforcement          | 2023-03-16 | Thai SEC clears Binance joint venture
  - complaint            | 2023-12-12 | Binance shareholders? No: Coinbase shareholders sue board
  - market               | 2024-02-15 | Crypto wrap: Binance, Bybit volumes jump as bitcoin passes $52,000
  - other                | 2023-06-16 | Crypto round-up: BlackRock files for ETF, Hinman papers out, Binance leaves the Netherlands
  - filing               | 2025-11-20 | Binance asks court to throw out claims of Hamas victims
  - settlement           | 2025-11-18 | Binance ends dispute with Brazil's securities regulator for 9.6 million reais
  - hearing              | 2025-09-30 | SEC and CFTC hold joint roundtable; Kraken, Crypto.com on panel
  - personnel            | 2023-07-28 | Former Binance.US chief Catherine Coley seen in public for first time since 2021
  - sentencing           | 2024-10-10 | Fake Binance support agent gets three years in Florida prison
  - plea                 | 2025-05-07 | Teenager pleads guilty to phishing Binance customers
  - pardon               | 2025-11-06 | Trump on SBF pardon: not happening
  - business             | 2023-08-24 | BINANCE CARD TO END IN LATIN AMERICA
  - commentary           | 2025-12-04 | Why Yi He matters: profile of Binance's new co-chief
  - complaint            | 2024-07-01 | SEC sues Consensys over MetaMask
  - ruling               | 2025-05-09 | 印度法院驳回对币安Binance的用户诉讼
`);
