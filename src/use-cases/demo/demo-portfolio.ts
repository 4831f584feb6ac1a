/** A customer of the demonstration, with one server. */
export interface DemoCustomer {
  readonly reference: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly server: { readonly reference: string; readonly type: string };
  /** The subscription it took, if it has one. */
  readonly subscription: { readonly level: string; readonly monthsAgo: number } | null;
  /** Interventions it asked for and that were done: so many days ago. */
  readonly interventions: readonly {
    readonly daysAgo: number;
    readonly type: string;
    readonly minutes: number;
    readonly description: string;
  }[];
}

/** A small portfolio: the first subscription is what the tabs of the playground and the README ask about. */
export const DEMO_PORTFOLIO: readonly DemoCustomer[] = [
  {
    reference: 'CLI-ACME',
    name: 'ACME Ateliers',
    email: 'contact@acme.example',
    language: 'fr',
    server: { reference: 'SRV-0001', type: 'DEDIE_ICODIA' },
    subscription: { level: 'N2', monthsAgo: 5 },
    interventions: [
      {
        daysAgo: 75,
        type: 'INSTALLATION_PAQUET',
        minutes: 25,
        description: 'Installer le paquet imagemagick',
      },
      {
        daysAgo: 40,
        type: 'DIAGNOSTIC_INCIDENT',
        minutes: 35,
        description: 'Lenteurs du site le matin',
      },
    ],
  },
  {
    reference: 'CLI-BOREAL',
    name: 'Boréal Éditions',
    email: 'technique@boreal.example',
    language: 'fr',
    server: { reference: 'SRV-0002', type: 'VPS_ICODIA' },
    subscription: { level: 'N3', monthsAgo: 11 },
    interventions: [
      {
        daysAgo: 100,
        type: 'RESTAURATION_SAUVEGARDE',
        minutes: 50,
        description: 'Restaurer la sauvegarde de la veille',
      },
    ],
  },
  {
    reference: 'CLI-CEDAR',
    name: 'Cedar & Sons',
    email: 'it@cedar.example',
    language: 'en',
    server: { reference: 'SRV-0003', type: 'DEDIE_ICODIA' },
    subscription: { level: 'N1', monthsAgo: 13 },
    interventions: [],
  },
  {
    reference: 'CLI-DUNE',
    name: 'Dune Logistique',
    email: 'exploitation@dune.example',
    language: 'fr',
    server: { reference: 'SRV-0004', type: 'TIERS' },
    subscription: null,
    interventions: [],
  },
];
