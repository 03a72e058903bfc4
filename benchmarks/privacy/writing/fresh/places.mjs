// Places, streets and offices of the fresh part, written by hand; none is in the lists of the halves. Places and offices are
// real kinds of names; no street is tied to anybody.
import { words } from '../lists.mjs';

/** Municipalities, villages, parts of towns, and places abroad that people say they come from. */
export const places =
  words(`Bergen, Trondheim, Fredrikstad, Tønsberg, Sandefjord, Porsgrunn, Kristiansand, Grimstad, Lillesand, Farsund,
  Kvinesdal, Flisa, Brumunddal, Raufoss, Vinstra, Dombås, Lom, Vågåmo, Beitostølen, Nesbyen, Vikersund, Mjøndalen, Hokksund, Svelvik,
  Stavern, Langesund, Ulefoss, Seljord, Dalen, Rauland, Valle, Bygland, Åmli, Søgne, Moi, Bryne, Nærbø, Varhaug, Ålgård,
  Kleppestø, Sola, Tananger, Kopervik, Skudeneshavn, Etne, Rosendal, Norheimsund, Ulvik, Knarvik, Straume, Osøyro, Balestrand,
  Årdalstangen, Luster, Stryn, Sandane, Fosnavåg, Sykkylven, Åndalsnes, Averøy, Smøla, Aure, Rindal, Orkanger, Melhus, Malvik, Selbu,
  Meråker, Brekstad, Verdalsøra, Grong, Hattfjelldal, Hemnesberget, Nesna, Ørnes, Fauske, Rognan, Stamsund, Ballstad, Bjerkvik, Lødingen,
  Stokmarknes, Myre, Storslett, Skibotn, Lyngseidet, Burfjord, Nordkjosbotn, Kvaløysletta, Honningsvåg, Kjøllefjord, Mehamn, Berlevåg,
  Vardø, Bugøynes, Máze, Gáivuotna, Divtasvuodna, Aarborte, Bøler, Furuset, Tveita, Torshov, Lambertseter, Manglerud, Loddefjord, Landås,
  Sandviken, Nesttun, Moholt, Strindheim, Kattem, Flatåsen, Vågsbygd, Storhaug, Kvernevik, Konnerud, Tromsdalen, Baidoa, Garowe, Burao,
  Bosaso, Kraków, Poznań, Szczecin, Lublin, Radom, Katowice, Damaskus, Idlib, Raqqa, Kirkuk, Erbil, Daraa, Qamishli, Nha Trang, Cần Thơ,
  Đà Lạt, Kharkiv, Odesa, Izmir, Kandahar, Mazar-i-Sharif, Massawa, Mekelle, Vilnius, Tartu, Tbilisi, Lagos, Kumasi, Manila`);

/** Post places, with their codes as they are looked up anywhere; written together, they are one item. */
export const postPlaces =
  words(`5003 Bergen, 7014 Trondheim, 1606 Fredrikstad, 3116 Tønsberg, 4611 Kristiansand, 4340 Bryne,
  2380 Brumunddal, 2630 Ringebu, 3050 Mjøndalen, 5600 Norheimsund, 6783 Stryn, 6600 Sunndal, 7300 Orkanger, 7870 Grong, 8200 Fauske,
  8445 Melbu, 9151 Storslett, 9750 Honningsvåg, 9950 Vardø, 4250 Kopervik, N-3208 Sandefjord, 3940 Porsgrunn`);

/** Streets and farms; the writer adds a number. */
export const streets =
  words(`Parkveien, Nedre Slottsgate, Bankgata, Skippergata, Tollbugata, Meierigata, Fjordgata, Torvgata,
  Idrettsveien, Fabrikkveien, Kvartsveien, Ranheimsvegen, Steindalsveien, Myrstubben, Ospelia, Lønneveien, Einerveien, Slåpeveien,
  Hasselbakken, Plommestien, Revefaret, Elgtråkket, Haukåsveien, Ugleveien, Spettveien, Rådyrveien, Kirkegårdsgata, Prestegårdsveien,
  Klokkerveien, Doktorveien, Jordmorbakken, Lærerveien, Smedsvingen, Garverigata, Teglveien, Bruveien, Fossveien, Møllergata,
  Demningen, Kanalveien, Nedre Elvegate, Øvre Strandgate, Sundgaten, Bryggerigata, Losbakken, Fyrveien, Naustvegen, Kaibakken, Rorbuveien,
  Hjellane, Øyragata, Bøavegen, Tunvegen, Stølsvegen, Støylsvegen, Geilane, Hagavegen, Nyvegen, Gamlevegen, Heradsvegen, Bygdavegen,
  Henrik Ibsens gate, Camilla Colletts vei, Wergelandsveien, Bjørnsons gate, Asbjørnsens vei, Christian Michelsens gate, Niels Juels gate,
  Haakon VIIs gate, Prinsens gate, Fru Ingers vei, Tordenskjolds gate, Ludvig Daaes gate, Bernt Ankers gate, Arups gate, Trudvangveien,
  Solheimsgaten, Loddefjordveien, Vadmyra, Hordnesveien, Ladeveien, Kolstadflata, Saxenborg allé, Tvetenveien, Plogveien, Stallerudveien,
  Lambertseterveien, Ekebergveien, Enebakkveien, Haraldrudveien, Johnnygeaidnu, Suomageaidnu, Bredbuktnesveien, Gironluodda, Vangsvegen,
  Toppåsen, Bergmannsgata, Slaggveien`);

/** Streets abroad and boxes, whole. */
export const otherAddresses =
  words(`ul. Mickiewicza 31/7, al. Niepodległości 158 m. 2, 17 Orchard Close, Storgatan 44 lgh 1102,
  Sonnenallee 203, Postboks 638, Pb. 119 Bryn, 85 Lê Lợi, Calle Mayor 6, 22 rue Pasteur, Vestergade 12 2. tv., Mannerheimintie 90 A 14`);

/** Offices as people write them. */
export const offices =
  words(`NAV Bergenhus, Nav Årstad, Nav Ytrebygda, NAV Arna, NAV Frogner, NAV St. Hanshaugen, NAV Vestre Aker,
  NAV Ullern, Nav Østensjø, NAV Heimdal, Nav Lade og Midtbyen, NAV Fredrikstad, Nav Tønsberg, NAV Sandefjord, Nav Porsgrunn, NAV Kristiansand, NAV-kontoret i Grimstad, Nav Lillesand, NAV Ringsaker, Nav Løten,
  NAV Kvinesdal, Nav Farsund, NAV Sirdal, Nav Sokndal, NAV Hå, Nav Gjesdal, NAV Sola, Nav Randaberg, NAV Karmøy, NAV Etne, Nav Kvam, NAV Ulvik, Nav Alver, NAV Osterøy,
  Nav Bjørnafjorden, NAV Luster, Nav Stryn, NAV Gloppen, Nav Rauma, NAV Smøla, Nav Orkland, NAV Melhus, Nav Malvik, NAV Ørland, Nav Verdal,
  NAV Grong, Nav Røyrvik, NAV Nesna, Nav Fauske og Sørfold, NAV Vågan, Nav Andøy, NAV Balsfjord, Nav Nordreisa, NAV Kvænangen, Nav Porsanger, NAV Nordkapp, Nav Gamvik,
  NAV Vardø, NAV Tingvoll, Nav Sel, NAV Øyer, NAV Hole, Nav Sigdal, NAV Flesberg, Nav Kviteseid, NAV Seljord, NAV Bykle,
  Nidaros DPS, Jæren DPS, Bjørgvin DPS, Josefinesgate DPS, DPS Østmarka, Haukeland universitetssjukehus, Ahus, Blakstad sykehus,
  Sørlandet sykehus, Origosenteret, Ringvoll klinikk, Lade behandlingssenter, Nordlandssykehuset, Betanien, legevakta i Verdal,
  krisesenteret på Romerike, Bryne helsestasjon, Tasvik skole, Åsen barnehage, voksenopplæringa på Sola, Thor Heyerdahl videregående,
  NAV Arbeidslivssenter Vestland, NAV Klageinstans Midt, NAV Hjelpemiddelsentral Agder, Nav kontaktsenter Nordland, NAV EØS, barneverntjenesten i Malvik, bydel Gamlebyen`);

/** Words of which names on the net and addresses of pages are made. */
export const coined =
  `fjøsnissen tangkvast bølgeskvulp kaldluft skarehare gnistregn vaffelrøre lampefeber ripsbusk elvegrus sokkeløs
  tranedans gulspurv trekkspell knaggrekke dorullen sjøsprøyt solsikka bakgårdskatt halvsteik krumkake lusekofte morild skrotnisse
  mosegrodd ryggsekk tåteflaske stortå grønnkål hybelrotte regnfrakk kompostkari vindmølle makrellsky tussmørke sandpapir dirrefele
  svartbak rekesmørbrød duggfrisk skolisse pappkrus sigdmåne stillongs rimfrost loppemarked kastanje blekksprut torvtak piggsko`.split(
    /\s+/u,
  );
