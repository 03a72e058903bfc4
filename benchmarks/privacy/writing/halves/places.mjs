// Places, streets and offices, written by hand. Places and offices are real kinds of names; no street is tied to anybody.
import { words } from '../lists.mjs';

/** Municipalities, villages, parts of towns, and places abroad that people say they come from. */
export const places =
  words(`Tromsø, Alta, Karasjok, Guovdageaidnu, Lakselv, Vadsø, Kirkenes, Narvik, Bodø, Mosjøen, Rørvik, Namsos,
  Snåsa, Steinkjer, Levanger, Stjørdal, Oppdal, Røros, Tynset, Elverum, Kongsvinger, Hamar, Gjøvik, Fagernes, Lillehammer, Otta, Hønefoss,
  Drammen, Kongsberg, Notodden, Rjukan, Bø i Telemark, Skien, Larvik, Risør, Arendal, Evje, Mandal, Flekkefjord, Egersund, Sandnes, Jørpeland,
  Haugesund, Stord, Odda, Voss, Førde, Florø, Måløy, Volda, Ulsteinvik, Ålesund, Molde, Sunndalsøra, Kristiansund, Frøya, Åfjord, Mo i Rana,
  Sortland, Harstad, Finnsnes, Hammerfest, Båtsfjord, Nesseby, Lørenskog, Jessheim, Ski, Moss, Sarpsborg, Halden, Askim, Grorud, Holmlia,
  Tøyen, Romsås, Fyllingsdalen, Åsane, Saupstad, Hillevåg, Slettheia, Fjell i Drammen, Sjøvegan, Kautokeino, Deatnu, Snåase, Mogadishu,
  Hargeisa, Kismayo, Gdańsk, Rzeszów, Białystok, Aleppo, Homs, Mosul, Hải Phòng, Da Nang, Huế, Asmara, Keren, Kherson, Lviv, Diyarbakır,
  Jaffna, Herat, Kaunas, Basra, Deir ez-Zor, Łódź, Berbera, Bến Tre, Mariupol, Tasta, Mortensrud, Vestby, Nittedal, Hemsedal, Geilo, Svolvær,
  Leknes, Andenes, Brønnøysund, Sandnessjøen, Kolvereid, Surnadal, Ørsta, Sogndal, Lærdal, Kvinnherad, Sauda, Lyngdal, Kragerø, Tvedestrand,
  Vennesla, Vinje, Ål, Gol, Dokka, Rena, Trysil, Eidskog, Nannestad, Rælingen, Nesodden, Drøbak, Rygge, Rakkestad, Eidsvoll, Sørreisa, Bardu`);

/** Post places, with their codes as they are looked up anywhere; written together, they are one item. */
export const postPlaces =
  words(`9730 Karasjok, 9009 Tromsø, 0987 Oslo, 4016 Stavanger, 5147 Fyllingsdalen, 7091 Tiller, 2212 Kongsvinger,
  3041 Drammen, 8624 Mo i Rana, 6103 Volda, N-1475 Finstadjordet, 1781 Halden, 9520 Kautokeino, 4823 Nedenes, 6800 Førde, 7760 Snåsa,
  2390 Moelv, 3714 Skien, 8400 Sortland, 5538 Haugesund, 9800 Vadsø, 0672 Oslo, 1540 Vestby, 4380 Hauge i Dalane`);

/** Streets and farms; the writer adds a number. */
export const streets =
  words(`Storgata, Kirkeveien, Nordre Moen, Ávjovárgeaidnu, Granstubben, Bjørkelia, Skolegata, Industriveien, Øvre Sund,
  Elvebredden, Peder Morsets vei, Thereses gate, Gamle Kongevei, Trondheimsveien, Lille Markveien, Havnegaten, Kongens gt., Fagerlibakken,
  Hestehagen, Sagveien, Tverrgata, Solbakken, Dronning Mauds vei, Fjøsangerveien, Postveien, Mellomila, Ole Bulls plass, Kvernhusvegen,
  Prestelia, Nygårdsgaten, Skansen, Nedre Torggate, Stasjonsvegen, Brattbakken, Finnmarksveien, Rådhusplassen, Lensmannssvingen,
  Ekornfaret, Heggeliveien, Tindlundveien, Selma Ellefsens vei, Ammerudgrenda, Rosenhoffgata, Smalgangen, Olav Vs gate, Bjørnebekkveien,
  Skogsnaret, Myrvollåsen, Kaptein Linges vei, Vestsida, Sjøgata, Båthusbakken, Snekkersvingen, Fiolveien, Rypestien, Klokkergården,
  Gjeitskorvegen, Teglverkstomta, Hans Nordahls gate, Maridalsveien, Løkkeveien, Ringshusveien, Stubben, Konvallveien, Svaneveien,
  Damsgårdsveien, Tranbærstien, Rugdeberget, Nonnegata, Sverres gate, Innherredsveien, Hovedveien, Lauvåsbakken, Stien,
  Jernbanealleen, Krokstien, Tårnåsen borettslag, Vestre Rosten, Bispegata, Austadvegen, Lindeberg gård, Oterveien, Grensen, Jekta,
  Mjåvannsvegen, Oasen terrasse, Fossegrenda, Dyre Halses gate, Hammersborggata, Bueng, Ostadalsveien, Sletteløkka, Haugenstua,
  Lerkelundveien, Kong Sverres veg, Myrabakken, Radarveien, Øysteingjerdet, Landåslien, Granvinvegen, Bakklandet, Skyttarvegen`);

/** Streets abroad and boxes, whole. */
export const otherAddresses =
  words(`ul. Długa 14/3, ul. Piotrkowska 212 m. 8, 42 Harbour Lane, Västra Hamngatan 9 B, Karl-Marx-Straße 114,
  Postboks 2217 Sentrum, Pb. 41 Åsane, 12 Trần Hưng Đạo, Via Roma 77, 3 rue des Lilas`);

/** Offices as people write them. */
export const offices =
  words(`NAV Sagene, Nav Kongsvinger, NAV-kontoret i Alta, Nav Grünerløkka, NAV Indre Østfold, NAV Falkenborg, Nav Lerkendal,
  NAV Fyllingsdalen og Laksevåg, Nav Hillevåg og Hinna, NAV Gamle Oslo, Nav Stovner, NAV Karasjok, NAV Guovdageaidnu-Kautokeino, Nav Deatnu-Tana,
  Nav Værnes, NAV Inn-Trøndelag, Nav Hallingdal, NAV Nordre Follo, Nav Lister, Nav Midtre Agder, NAV Sunnfjord, Nav Kinn, NAV Ørsta Volda,
  NAV Midt-Telemark, Nav Valdres, NAV Numedal, Nav Ringerike, NAV Lillestrøm, Nav Bærum, NAV Eidsvoll-Hurdal, Nav Rana, NAV Vefsna,
  Nav Hadsel, NAV Evenes og Tjeldsund, Nav Sør-Varanger, NAV Hammerfest-Måsøy, Nav Øksnes, bydel Alna, Bydel Søndre Nordstrand,
  DPS Groruddalen, Follo DPS, Nordfjord psykiatrisenter, Tiller DPS, Nav Arbeid og ytelser Steinkjer, NAY Kristiania, Nav kontaktsenter Vadsø,
  NAV Familie- og pensjonsytelser Harstad, krisesenteret i Salten, legevakta i Asker, Stange helsestasjon, Borre voksenopplæring,
  Lillestrøm videregående, NAV Vest-Lofoten, Nav Nome, NAV Tinn, Nav Grenland, NAV Færder, Nav Horten, NAV Holmestrand, Nav Modum,
  NAV Lier, Nav Røyken og Hurum, NAV Nesodden, Nav Ås, NAV Våler, Nav Sarpsborg, NAV Hvaler, Nav Marker, NAV Aurskog-Høland, Nav Gjerdrum,
  NAV Nes, Nav Solør, NAV Trysil-Engerdal, Nav Nord-Gudbrandsdal, NAV Gausdal, Nav Vestre Toten, NAV Land, Nav Askøy, NAV Øygarden,
  Nav Bømlo, NAV Tysvær, Nav Strand, NAV Klepp og Time, Nav Dalane, NAV Froland, Nav Setesdal`);

/** Words of which names on the net and addresses of pages are made. */
export const coined =
  `tåkelur havskilpadde snøkaus fjellugle trollhatten motorpia skyfrid kråkefot blåveisa nattskift kaffetørst
  stjernedryss ullvott frostrose torskenebb granbar lyngheim regnbyge myrull fiskekrok havgap flintstein villrein sauebjelle
  kvitveis tyttebær moltekart steinrøys bekkedrag sommerfugl kveldssol fjøslys tømmerstokk lundefugl sildebein gråstein rypekull
  elvesus nordlys82 båtnaust hestehov krøllstein vindskeiv solnedgang råkjøring glasskule pipeleire tusenfryd hjulvisp
  løvetann peisbål månefase trekkfugl skjærgård stabbur`.split(/\s+/u);
