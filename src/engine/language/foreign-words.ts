import { isEnglishFunctionWord } from './english';

/**
 * Languages in Latin letters that turn up on English pages through the menus and banners of multilingual site templates. `common` are
 * function words English does not have; `site` are the words of headings, menus and notices. Drawn up by hand.
 */
export interface ForeignLanguage {
  readonly code: string;
  readonly name: { readonly en: string; readonly 'zh-cn': string };
  readonly common: ReadonlySet<string>;
  readonly site: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const FOREIGN_LANGUAGES: readonly ForeignLanguage[] = [
  {
    code: 'fr',
    name: { en: 'French', 'zh-cn': '法语' },
    common: words(
      'le la les l un une des du de d et ou où est sont dans pour par avec sans sous sur chez vers entre qui que quoi dont ce cette ces cet son sa ses leur leurs notre nos votre vos nous vous ils elles il elle je tu ne pas plus très mais aussi comme être avoir fait faire tout tous toute toutes aux au à été ont leur même après avant depuis pendant',
    ),
    site: words(
      'centre presse accueil actualités actualité nouvelles nouvelle actus communiqué communiqués dossier dossiers médias revue contact contacts contactez équipe entreprise société groupe histoire produits produit services service recherche rechercher rechercher plan site mentions légales politique confidentialité conditions générales utilisation propos emploi emplois carrières recrutement événements événement agenda galerie photos vidéos vidéo télécharger téléchargements lire suite savoir page suivante précédente précédent suivant retour haut bas langue français connexion inscription compte panier boutique aide bienvenue bureau salle espace newsletter publications publication documents rapport annuel direction ministère partenaires siège',
    ),
  },
  {
    code: 'de',
    name: { en: 'German', 'zh-cn': '德语' },
    common: words(
      'der die das den dem des ein eine einen einem einer eines und oder nicht kein keine ist sind war waren wird werden wurde wurden hat haben hatte mit von vom zu zum zur bei beim nach aus auf für über unter durch gegen ohne um im am als wie auch nur noch schon aber wenn weil dass sich sie wir ihr ihre ihren unser unsere mehr sehr',
    ),
    site: words(
      'startseite aktuelles nachrichten neuigkeiten presse pressezentrum pressemitteilung pressemitteilungen unternehmen über uns kontakt impressum datenschutz datenschutzerklärung nutzungsbedingungen agb produkte produkt dienstleistungen leistungen lösungen geschichte karriere stellenangebote veranstaltungen veranstaltung suche suchen anmelden registrieren warenkorb hilfe zurück weiter seite nächste vorherige herunterladen downloads mehr erfahren weiterlesen sprache deutsch willkommen galerie bilder videos partner standort standorte medien bericht geschäftsbericht',
    ),
  },
  {
    code: 'es',
    name: { en: 'Spanish', 'zh-cn': '西班牙语' },
    common: words(
      'el la los las un una unos unas del al de y e o que en con por para sin sobre entre desde hasta hacia es son fue fueron ser está están este esta estos estas ese esa su sus nuestro nuestra nuestros nuestras no más muy pero también como se lo le les ha han sido cuando donde quien cual todo todos toda todas',
    ),
    site: words(
      'inicio noticias actualidad prensa sala centro comunicado comunicados empresa nosotros acerca contacto contáctenos productos producto servicios servicio historia empleo carreras eventos evento galería fotos vídeos videos buscar búsqueda aviso legal política privacidad términos condiciones mapa sitio página siguiente anterior volver arriba idioma español iniciar sesión registrarse cuenta carrito ayuda bienvenidos bienvenido descargar descargas leer más publicaciones informe anual',
    ),
  },
  {
    code: 'it',
    name: { en: 'Italian', 'zh-cn': '意大利语' },
    common: words(
      'il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella nei con su sul sulla per tra fra e ed o che chi è sono era erano non più anche come ma se questo questa questi queste suo sua suoi nostro nostra nostri essere stato stata hanno ha',
    ),
    site: words(
      'pagina principale notizie attualità stampa sala comunicato comunicati azienda chi siamo contatti contatto prodotti prodotto servizi servizio storia lavora eventi evento galleria foto video cerca ricerca note legali privacy informativa termini condizioni mappa sito successiva precedente torna lingua italiano accedi registrati carrello aiuto benvenuti scarica leggi tutto pubblicazioni',
    ),
  },
  {
    code: 'pt',
    name: { en: 'Portuguese', 'zh-cn': '葡萄牙语' },
    common: words(
      'o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sobre entre até e ou que é são foi foram ser está estão este esta estes estas seu sua seus suas nosso nossa não mais muito mas também como se ao à aos às quando onde quem',
    ),
    site: words(
      'início notícias imprensa sala centro comunicado comunicados empresa sobre nós contato contacto produtos produto serviços serviço história carreiras eventos evento galeria fotos vídeos pesquisar busca aviso legal política privacidade termos condições mapa site página próxima anterior voltar topo idioma português entrar cadastre conta carrinho ajuda bem-vindo baixar ler mais publicações relatório anual',
    ),
  },
  {
    code: 'nl',
    name: { en: 'Dutch', 'zh-cn': '荷兰语' },
    common: words(
      'de het een en van in op te met voor door bij naar uit aan over onder tussen zonder is zijn was waren wordt worden werd heeft hebben niet geen ook maar als dat die dit deze wij we zij hun ons onze meer zeer om tot',
    ),
    site: words(
      'startpagina nieuws pers perscentrum persbericht persberichten bedrijf over ons contact producten product diensten dienst geschiedenis vacatures evenementen evenement galerij foto zoeken disclaimer privacybeleid voorwaarden sitemap pagina volgende vorige terug taal nederlands inloggen registreren winkelwagen hulp welkom downloaden lees verder publicaties',
    ),
  },
];

/** The longest word asked for. */
const LONGEST = 14;

/** Function words of these languages and none of English, in small letters. */
export const FOREIGN_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  FOREIGN_LANGUAGES.flatMap(({ common }) => [...common]).filter(
    word => word.length > 1 && word.length <= LONGEST && !isEnglishFunctionWord(word),
  ),
);

/** Whether a word is a function word of one of these languages and none of English. */
export const isForeignFunctionWord = (word: string): boolean =>
  FOREIGN_FUNCTION_WORDS.has(word.charCodeAt(0) <= 0x5a ? word.toLowerCase() : word);
