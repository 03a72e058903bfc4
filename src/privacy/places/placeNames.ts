// Norwegian municipalities as Statistics Norway's classification 131 has them since 2024 (ssb.no/klass/klassifikasjoner/131), with
// towns, larger villages and districts of the three largest cities, written down by hand. Short names that are words stand apart.

/** Places, one or more words each, separated by commas. */
export const placeNames = `
Oslo, Halden, Moss, Sarpsborg, Fredrikstad, Hvaler, Råde, Våler, Skiptvet, Indre Østfold, Rakkestad, Marker, Aremark, Bærum, Asker, Lillestrøm, Nordre
Follo, Ullensaker, Nesodden, Frogn, Vestby, Enebakk, Lørenskog, Rælingen, Aurskog-Høland, Nes, Gjerdrum, Nittedal, Lunner, Jevnaker, Nannestad, Eidsvoll,
Hurdal, Drammen, Kongsberg, Ringerike, Hole, Lier, Øvre Eiker, Modum, Krødsherad, Flå, Nesbyen, Gol, Hemsedal, Ål, Hol, Sigdal, Flesberg, Rollag, Nore og
Uvdal, Kongsvinger, Hamar, Lillehammer, Gjøvik, Ringsaker, Løten, Stange, Nord-Odal, Sør-Odal, Eidskog, Grue, Åsnes, Elverum, Trysil, Åmot, Stor-Elvdal,
Rendalen, Engerdal, Tolga, Tynset, Alvdal, Folldal, Os, Dovre, Lesja, Skjåk, Lom, Vågå, Nord-Fron, Sel, Sør-Fron, Ringebu, Øyer, Gausdal, Østre Toten, Vestre
Toten, Gran, Søndre Land, Nordre Land, Sør-Aurdal, Etnedal, Nord-Aurdal, Vestre Slidre, Øystre Slidre, Vang, Horten, Holmestrand, Tønsberg, Sandefjord,
Larvik, Færder, Porsgrunn, Skien, Notodden, Siljan, Bamble, Kragerø, Drangedal, Nome, Midt-Telemark, Seljord, Hjartdal, Tinn, Kviteseid, Nissedal, Fyresdal,
Tokke, Vinje, Risør, Grimstad, Arendal, Kristiansand, Lindesnes, Farsund, Flekkefjord, Gjerstad, Vegårshei, Tvedestrand, Froland, Lillesand, Birkenes, Åmli,
Iveland, Evje og Hornnes, Bygland, Valle, Bykle, Vennesla, Åseral, Lyngdal, Hægebostad, Kvinesdal, Sirdal, Eigersund, Stavanger, Haugesund, Sandnes, Sokndal,
Lund, Bjerkreim, Hå, Klepp, Time, Gjesdal, Sola, Randaberg, Strand, Hjelmeland, Suldal, Sauda, Kvitsøy, Bokn, Tysvær, Karmøy, Utsira, Vindafjord, Bergen, Kinn,
Etne, Sveio, Bømlo, Stord, Fitjar, Tysnes, Kvinnherad, Ullensvang, Eidfjord, Ulvik, Voss, Kvam, Samnanger, Bjørnafjorden, Austevoll, Øygarden, Askøy, Vaksdal,
Modalen, Osterøy, Alver, Austrheim, Fedje, Masfjorden, Gulen, Solund, Hyllestad, Høyanger, Vik, Sogndal, Aurland, Lærdal, Årdal, Luster, Askvoll, Fjaler, Sunnfjord,
Bremanger, Stad, Gloppen, Stryn, Kristiansund, Molde, Ålesund, Vanylven, Sande, Herøy, Ulstein, Hareid, Ørsta, Stranda, Sykkylven, Sula, Giske, Vestnes, Rauma,
Aukra, Averøy, Gjemnes, Tingvoll, Sunndal, Surnadal, Smøla, Aure, Volda, Fjord, Hustadvika, Haram, Trondheim, Steinkjer, Namsos, Frøya, Osen, Oppdal, Rennebu,
Røros, Holtålen, Midtre Gauldal, Melhus, Skaun, Malvik, Selbu, Tydal, Meråker, Stjørdal, Frosta, Levanger, Verdal, Snåsa, Lierne, Røyrvik, Namsskogan, Grong,
Høylandet, Overhalla, Flatanger, Leka, Inderøy, Indre Fosen, Heim, Hitra, Ørland, Åfjord, Orkland, Nærøysund, Rindal, Bodø, Narvik, Bindal, Sømna, Brønnøy, Vega,
Vevelstad, Alstahaug, Leirfjord, Vefsn, Grane, Hattfjelldal, Dønna, Nesna, Hemnes, Rana, Lurøy, Træna, Rødøy, Meløy, Gildeskål, Beiarn, Saltdal, Fauske, Sørfold,
Steigen, Lødingen, Evenes, Røst, Værøy, Flakstad, Vestvågøy, Vågan, Hadsel, Bø, Øksnes, Sortland, Andøy, Moskenes, Hamarøy, Tromsø, Harstad, Kvæfjord, Tjeldsund,
Ibestad, Gratangen, Lavangen, Bardu, Salangen, Målselv, Sørreisa, Dyrøy, Senja, Balsfjord, Karlsøy, Lyngen, Storfjord, Kåfjord, Skjervøy, Nordreisa, Kvænangen, Alta,
Hammerfest, Sør-Varanger, Vadsø, Karasjok, Kautokeino, Loppa, Hasvik, Måsøy, Nordkapp, Porsanger, Lebesby, Gamvik, Tana, Berlevåg, Båtsfjord, Vardø, Nesseby,
Mo i Rana, Mosjøen, Sandnessjøen, Brønnøysund, Svolvær, Leknes, Stokmarknes, Finnsnes, Bardufoss, Kirkenes, Honningsvåg, Longyearbyen, Florø, Førde, Måløy, Leirvik,
Odda, Knarvik, Straume, Kopervik, Bryne, Egersund, Mandal, Rjukan, Stathelle, Langesund, Brevik, Åsgårdstrand, Svelvik, Hønefoss, Vikersund, Mysen, Askim,
Drøbak, Ski, Kolbotn, Sandvika, Fornebu, Jessheim, Strømmen, Årnes, Brumunddal, Moelv, Raufoss, Otta, Vinstra, Fagernes, Orkanger, Stjørdalshalsen,
Verdalsøra, Ulsteinvik, Åndalsnes, Kyrksæterøra, Rørvik, Brekstad, Guovdageaidnu, Kárášjohka, Romsa, Deatnu, Unjárga, Porsáŋgu, Trøndelag, Troms, Finnmark, Nordland,
Vestland, Rogaland, Agder, Telemark, Vestfold, Buskerud, Akershus, Østfold, Innlandet, Hedmark, Oppland, Hordaland, Viken, Sogn og Fjordane, Møre og Romsdal,
Toten, Valdres, Hadeland, Lofoten, Vesterålen, Sunnmøre, Nordmøre, Romsdalen, Romerike, Hallingdal, Gudbrandsdalen, Østerdalen, Jæren, Haugalandet, Nordfjord, Sunnhordland,
Helgeland, Salten, Hedemarken, Grünerløkka, Sagene, Alna, Bjerke, Stovner, Grorud, Furuset, Holmlia, Nordstrand, Søndre Nordstrand, Østensjø, Bøler, Tøyen, Grønland, Frogner, Majorstuen,
Ullern, Vestre Aker, Nordre Aker, St. Hanshaugen, Gamle Oslo, Romsås, Ammerud, Lambertseter, Manglerud, Torshov, Bislett, Sinsen, Røa, Mortensrud, Årstad, Fyllingsdalen,
Laksevåg, Åsane, Fana, Ytrebygda, Arna, Bergenhus, Loddefjord, Landås, Heimdal, Lerkendal, Østbyen, Midtbyen, Saupstad, Byåsen, Lade, Ranheim, Flatåsen, Hundvåg, Madla, Tasta,
Hillevåg, Forus, Hinna, Storhaug, Eiganes, Vågsbygd, Randesund, Lund, Kroken, Tromsdalen, Kvaløysletta, Mortensnes
`;

/** Places that are words as well, or names of people: with a capital they are possible, in lower case nothing. */
export const placesThatAreWords = `
moss, nes, hole, lier, hol, gol, ål, os, sel, lom, gran, vang, tinn, nome, time, strand, sola, lund, valle, voss, kvam, vik, stad, sande, fjord, heim, vega, grane, rana, bø, alta, tana, sula, aure, ski,
otta, mandal, stange, grue, dovre, tolga, flå, hå, klepp, bjerke, fana, arna, lade, lyngen, marker, råde, våler, viken, salten, toten, alver, kinn, heimdal, kroken, førde, leirvik, straume, brevik, årnes, storhaug,
nordstrand, gjerdrum, vinje, grimstad, sandnes, molde, frøya, stord, vestby, valdres, lillesand, grønland, gulen, melhus, osen, sortland, land, asker, luster, øyer, skien, stranda, leka, røst, loppa, bryne, strømmen, storfjord, midtbyen, hvaler, tøyen, innlandet, kirkenes, moskenes, sokndal, selbu, rauma, haram, hinna, tasta, grorud, sagene, alna, senja
`;
