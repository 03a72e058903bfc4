// Places, streets and offices of the sealed part, written by hand; none is in the lists of the other parts. Places and offices
// are real kinds of names; no street is tied to anybody.
import { words } from '../lists.mjs';

/** Municipalities, villages, parts of towns, and places abroad that people say they come from. */
export const places =
  words(`Stavanger, Mysen, Holmestrand, Horten, Sande i Vestfold, Åsgårdstrand, Nøtterøy, Brevik, Bamble, Siljan, Gvarv,
  Treungen, Herefoss, Åseral, Tonstad, Sirevåg, Vigrestad, Judaberg, Hjelmelandsvågen, Ølen, Bremnes, Leirvik, Husnes, Jondal, Kinsarvik, Eidfjord,
  Dale i Vaksdal, Lindås, Austevoll, Gulen, Høyanger, Vik i Sogn, Aurland, Skei i Jølster, Eid, Selje, Vartdal, Ørskog, Stranda, Vestnes,
  Eide på Nordmøre, Halsa, Kyrksæterøra, Hitra, Støren, Tydal, Leksvik, Inderøy, Namdalseid, Overhalla, Leka, Trofors, Korgen, Lurøy,
  Træna, Inndyr, Beiarn, Røkland, Hamarøy, Ballangen, Evenskjer, Bø i Vesterålen, Risøyhamn, Værøy, Røst, Salangen, Senjahopen, Målselv, Skjervøy,
  Olderdalen, Havøysund, Talvik, Gamvik, Polmak, Svanvik, Ørje, Rømskog, Bjørkelangen, Sørumsand, Fetsund, Enebakk, Hurdal, Gran på Hadeland, Jevnaker,
  Lena, Skreia, Biri, Skarnes, Åsnes, Våler i Solør, Koppang, Alvdal, Tolga, Os i Østerdalen, Fåberg, Ringebu, Skjåk, Lesja, Vang i Valdres, Aurdal,
  Bagn, Noresund, Prestfoss, Rollag, Uvdal, Åmot, Ammerud, Linderud, Oppsal, Haugerud, Kalbakken, Vestli, Søndre Åsen, Eiganes, Madla, Hundvåg,
  Sædalen, Bønes, Othilienborg, Ila, Byåsen, Fjellhamar, Strømmen, Skedsmokorset, Fjerdingby, Kolbotn, Bekkestua, Sandvika, Rud, Slemmestad, Filtvet,
  Merka, Beledweyne, Galkayo, Borama, Jijiga, Bydgoszcz, Toruń, Gdynia, Częstochowa, Kielce, Latakia, Hama, Tartus, Sulaymaniyah, Ramadi, Najaf, Sidon, Rabat, Oujda,
  Thanh Hóa, Biên Hòa, Nam Định, Mỹ Tho, Zaporizjzja, Dnipro, Poltava, Ankara, Gaziantep, Batticaloa, Kabul, Ghazni, Isfahan, Agordat, Adigrat, Klaipėda,
  Riga, Narva, Kutaisi, Pristina, Tuzla, Goma, Bukavu, Freetown, Banjul, Cebu, Medellín, Iași`);

/** Post places, with their codes as they are looked up anywhere; written together, they are one item. */
export const postPlaces =
  words(`4024 Stavanger, 1850 Mysen, 3080 Holmestrand, 3189 Horten, 3960 Stathelle, 4440 Tonstad, 5420 Rubbestadneset,
  5450 Sunde i Sunnhordland, 5914 Isdalstø, 6993 Høyanger, 6200 Stranda, 6670 Øydegard, 7290 Støren, 7670 Inderøy, 8680 Trofors, 8294 Hamarøy,
  9350 Sjøvegan, 9180 Skjervøy, 9845 Tana, 1940 Bjørkelangen, 2100 Skarnes, 2560 Alvdal, 3630 Rødberg, N-2750 Gran, 1083 Oslo, 0968 Oslo`);

/** Streets and farms; the writer adds a number. */
export const streets =
  words(`Åsveien, Furulundsveien, Blåklokkeveien, Soleievegen, Rognebærveien, Kastanjeveien, Bøkeveien, Alfheimveien, Granlivegen,
  Sørbråten, Nordlia, Dalsroa, Vestre Ringvei, Bråtaveien, Kornveien, Havreåkeren, Byggveien, Låveveien, Seterkollen, Vangkroken,
  Hellinga, Fjellveien, Utsikten, Toppenhaug, Skrenten, Berghagan, Steinspranget, Skiferveien, Gruvegata, Malmveien, Smelteverksveien,
  Verkstedgata, Kraftverksveien, Dampskipskaia, Brygga, Sildetomta, Notbøtervegen, Trålergata, Fiskerstrandveien, Hvalfangerveien,
  Styrmannsgata, Maskinistveien, Skipperstredet, Tønnevegen, Reperbanen, Seilmakerbakken, Feierveien, Skredderbakken, Urmakersvingen,
  Bakersvingen, Kjøpmannsgata, Apotekergata, Sykehusgata, Stasjonsgata, Perrongen, Lokomotivveien, Gartnerløkka, Planteskolen, Drivhusveien,
  Erling Skjalgssons gate, Magnus Barfots gate, Kong Haralds veg, Dronning Eufemias gate, Hulda Garborgs veg, Jonas Lies gate,
  Aasmund Vinjes veg, Alexander Kiellands gate, Nordahl Griegs vei, Sigrid Undsets veg, Fridtjof Nansens gate, Roald Amundsens vei,
  Conrad Mohrs veg, Hans Hagerups gate, Pastor Fangens vei, Doktor Holms vei, Rektor Qvigstads gate, Sverdrups gate, Motzfeldts gate,
  Rosenborggata, Gyldenløves gate, Normannsgata, Hagegata, Heimdalsgata, Økernveien, Nordåsveien, Sandslihaugen, Ulvahaugen, Birkelundsbakken,
  Gullkroken, Vollabakken, Valøyvegen, Risvollveien, Utleirvegen, Sjetnhaugan, Auglendsmyrå, Madlakrossen, Figgenveien, Kvednabekken, Tjødnaveien,
  Boazodoalloluodda, Sáivogeaidnu, Čuojahanvárri, Deatnogeaidnu, Oldersletta, Kjosveien, Straumsvegen, Nesahaugen, Eidavegen, Leitevegen,
  Bakkavegen, Brekkevegen, Kleivane, Sætravegen, Liavegen, Vikadalen, Holmegata, Odden, Tangenåsen`);

/** Streets abroad and boxes, whole. */
export const otherAddresses =
  words(`ul. Kościuszki 45/12, os. Piastów 8 m. 63, 6 Mill Road Flat 2, Kungsgatan 71 lgh 1003, Hauptstraße 27 a, Postboks 914,
  Pb. 322 Sentrum, 240 Hai Bà Trưng, Avenida Central 118, 14 boulevard Voltaire, Nørrebrogade 160 st. th., Hämeentie 33 C 41, PB 77 Økern,
  Serviceboks 502`);

/** Offices as people write them. */
export const offices =
  words(`NAV Eiganes og Tasta, Nav Madla, NAV Sandnes, Nav Haugesund, NAV Sveio, Nav Kvinnherad, NAV Ullensvang, Nav Voss, NAV Vaksdal,
  Nav Masfjorden, NAV Høyanger, Nav Sogndal, NAV Stad, Nav Volda, NAV Ålesund, Nav Giske, NAV Sykkylven, Nav Molde, NAV Hustadvika, Nav Kristiansund,
  NAV Surnadal, Nav Heim, NAV Hitra og Frøya, Nav Oppdal, NAV Røros, Nav Skaun, NAV Indre Fosen, Nav Steinkjer, NAV Midtre Namdal, Nav Leka,
  NAV Brønnøy, Nav Alstahaug, NAV Hemnes, Nav Bodø, NAV Meløy, Nav Steigen, NAV Sortland, Nav Vestvågøy, NAV Harstad, Nav Senja, NAV Målselv,
  Nav Tromsø, NAV Lyngen, Nav Skjervøy, NAV Lebesby, Nav Båtsfjord, NAV Halden, Nav Moss, NAV Råde, Nav Rakkestad, NAV Skiptvet, Nav Enebakk,
  NAV Rælingen, Nav Nittedal, NAV Ullensaker, Nav Hurdal, NAV Elverum, Nav Åmot, NAV Tynset, Nav Stange, NAV Hamar, Nav Gjøvik, NAV Østre Toten,
  Nav Gran, NAV Jevnaker, Nav Nord-Aurdal, NAV Vinje, Nav Notodden, NAV Skien, Nav Bamble, NAV Drangedal, Nav Arendal, NAV Vegårshei, Nav Evje,
  NAV Lindesnes, Nav Vennesla, NAV Bjerke, Nav Grorud, NAV Nordstrand, Nav Alna, NAV Nordre Aker, bydel Bjerke, bydel Østensjø, Lovisenberg DPS, DPS Vest,
  Solli DPS, Stjørdal DPS, Vestre Viken, Stavanger universitetssjukehus, Sykehuset Innlandet Reinsvoll, Lofoten DPS, Skogli, Riisby behandlingssenter,
  Solbukta opptreningssenter, legevakta på Straume, krisesenteret i Vestfold, Moa helsestasjon, Ytre Enebakk skole, Lyngbø barnehage,
  voksenopplæringa i Hitra, Sandefjord videregående, NAV Arbeidslivssenter Troms, NAV Klageinstans Nord, NAV Hjelpemiddelsentral Innlandet,
  Nav kontaktsenter Sogn, NAV Kontroll Øst, NAY Romerike, barneverntjenesten på Hadeland`);

/** Words of which names on the net and addresses of pages are made. */
export const coined =
  `kveldsbris potetgull vinterdekk sukkerert knekkebrød tranbær nordavind sykkelpumpe tekopp flaggermus brennesle høystakk
  ullteppe postkasse vannmelon fiskebolle kongle frøpose gummistrikk lommelykt skumring sidevogn hagegnom teltplugg salmiakk
  fløyelsgris bålkaffe kullkjeller rabarbra sølvskje isbryter dompap kornåker pepperkvern smørbukk vedskjul løvfall trillebår blåbærlyng
  fyrstikk sagflis skyggelue istapp melkebart kubbestol gåsunge steinsopp rundball lakrisbåt hverdagsro`.split(
    /\s+/u,
  );
