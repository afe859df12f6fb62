/** Golden headlines of appeals: almost all of them in other cases, for the followed ones ended without any. */
import { goldenItems } from './item.ts';

export const appeals = goldenItems(`
  + commentary appeal    | 2024-07-03 | Will the SEC appeal? What comes next after Binance ruling
  + appeal               | 2024-07-10 | Binance seeks early appeal of Judge Jackson's decision in SEC case
  + appeal               | 2024-05-10 | Zhao gives up right to appeal four-month sentence
  + appeal filing        | 2023-12-09 | CZ asks higher court to undo travel ban before sentencing | 
  + appeal               | 2024-07-12 | SEC lets deadline pass, no appeal over Binance token claims
  - appeal ruling        | 2025-01-13 | Supreme Court turns away Binance in fight with token buyers
  - appeal               | 2024-08-26 | Binance petitions top US court to stop investor suit
  - appeal ruling        | 2024-03-08 | Appeals court revives investors' claims against Binance
  - appeal               | 2024-10-02 | SEC appeals Ripple decision
  - appeal               | 2025-08-07 | Ripple and SEC drop their appeals, ending XRP saga
  - appeal               | 2025-01-07 | Coinbase wins right to mid-case appeal against SEC
  - appeal               | 2024-04-11 | Bankman-Fried appeals conviction and 25-year term
  - appeal ruling        | 2024-11-26 | Appeals court strikes down Tornado Cash sanctions
  - appeal               | 2025-11-04 | Second Circuit hears Bankman-Fried's case for new trial
  - appeal               | 2024-06-20 | Binance challenges India fine before appellate tribunal
  - appeal               | 2024-08-09 | Nigeria: Gambaryan takes bail refusal to court of appeal
  - appeal ruling        | 2025-06-30 | Supreme Court leaves IRS grab of Coinbase records in place
  - appeal               | 2025-01-14 | Supreme Courtroom rejects Binance enchantment in token patrons case
  - appeal               | 2023-10-10 | 灰度案：SEC放弃上诉
  - appeal               | 2025-03-14 | Craig Wright told he may not appeal
  - appeal               | 2024-12-05 | Kalshi fight: CFTC presses appeal over election bets
  - appeal ruling        | 2025-07-29 | Ninth Circuit sends Binance arbitration fight back to lower court
  - appeal               | 2026-04-08 | Troell plaintiffs to appeal after Binance dismissal
`);
