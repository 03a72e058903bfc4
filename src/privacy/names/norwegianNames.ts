// Names that are common in Norway, written down from general knowledge of Statistics Norway's name statistics (first names and
// family names in use, ssb.no/navn). It is a list to begin with, and not a register: rare names are not in it. The names of the
// people in a project belong in the user's own list (`--names`).

/** First names, with nicknames; separated by white space. */
export const norwegianFirst = `
Abelone Ada Adele Adelen Adrian Agathe Agnar Agnes Agnete Aina Albert Albertine Aleksander Aleksandra Alexander Alexandra Alf
Alfhild Alfred Alice Alida Alma Alv Alva Alvar Alvilde Alvin Amalie Amanda Ambjørg Amelia Amund Anders Andor Andre Andrea Andreas
André André Andrine Ane Anette Angelica Angelika Anita Anja Anlaug Ann Anna Annbjørg Anne Annelise Anneli Annette Annfrid Annika
Anniken Anny Anton Antonie Ante Are Arent Arild Arna Arne Arnfinn Arngeir Arnhild Arnlaug Arnljot Arnold Arnstein Arnt Arntfinn
Aron Arthur Arve Arvid Asbjørn Asgeir Asgaut Ask Aslak Aslaug Asle Asta Astri Astrid Astor Atle Aud Audhild Audun August Augusta
Aurora Avery Axel Balder Balthazar Bastian Beate Beathe Beatrice Bendik Benedicte Benedikt Benedikte Bengt Benjamin Benny Bent
Bente Berit Bernard Bernhard Bernt Bertha Bertil Bertine Beth Betzy Birger Birgit Birgitta Birgitte Birk Birte Birthe Bitten Bjarne
Bjarte Bjørg Bjørge Bjørn Bjørnar Bjørnhild Blanca Bo Bodil Boye Borgar Borghild Borgny Brage Brede Brita Brit Britt Brynhild
Brynjar Brynjulf Bård Børge Børre Camilla Carina Carine Carl Carla Carmen Carola Carolina Caroline Carsten Casper Cassandra Cathrin
Cathrine Cato Cecilia Cecilie Celina Celine Charlotte Chris Christer Christian Christiane Christin Christina Christine Christoffer
Christopher Clara Claudia Claus Conrad Constance Cornelia Cornelius Daga Dag Dagfinn Dagfrid Dagmar Dagny Dagrun Daniel Daniela
Danielle David Dennis Didrik Dina Ditlev Dordi Dorte Dorthe Dorthea Dyre Ebba Eddie Edel Edgar Edith Edmund Edna Edvard Edvin Edvind
Egil Eigil Eileen Eilert Eilif Eiliv Eilov Einar Einride Eira Eirik Eirill Eirin Eivind Eivor Eldar Eldbjørg Eldrid Elena Eleonora
Elfrid Elfrida Eli Elian Elias Elida Eline Elin Elina Elinor Elisa Elisabet Elisabeth Elise Elisif Elizabeth Ella Ellen Elling
Ellinor Elly Elma Elmer Elna Elsa Else Elsebeth Elsie Elvira Embla Emelie Emil Emilia Emilian Emilie Emily Emma Emmy Endre Enja Enok
Enya Eric Erica Erik Erika Erikka Erland Erlend Erling Erna Ernst Eskil Espen Estelle Ester Esther Eva Even Evelyn Evy Eystein Falk
Fanny Felicia Felix Ferdinand Filip Filippa Finn Fiona Fride Frida Frits Fritjof Frode Frøya Frøydis Fredrik Fredrikke Gabriel
Gabriella Gabrielle Gard Gaute Geir Georg George Gerd Gerda Gerhard Gina Gine Gisela Gisle Gitte Gjermund Gjert Gjertrud Glenn Gorm
Grethe Grete Gro Gry Gudbrand Gudleik Gudmund Gudrun Gudveig Gunda Gunhild Gunlaug Gunleiv Gunn Gunnar Gunnbjørg Gunnhild Gunnlaug
Gunnvor Gunvald Gunvor Guri Guro Gustav Gyda Gyrid Gyri Haagen Haakon Haldis Haldor Halfdan Halgeir Hallbjørn Hallgeir Hallgrim
Halldis Halldor Hallstein Hallvard Halstein Halvard Halvdan Halvor Hanna Hannah Hanne Hannes Hans Harald Harold Harriet Harry Hauk
Havard Hector Hedda Hedvig Hedvik Heidi Heine Hege Helena Helene Helen Helga Helge Helin Helle Helmer Helmine Henki Henning Henny
Henrik Henriette Henry Herborg Herbjørg Herbjørn Herdis Herlaug Herleik Herleif Herman Hermann Hermine Hermod Hilda Hilde Hildegunn
Hildur Hilja Hilma Hjalmar Hjørdis Holger Hubert Hugo Håkon Håvard Håvar Ida Idar Idun Idunn Ina Inga Ingar Inge Ingebjørg Ingebrigt
Ingebrikt Ingeborg Ingegerd Ingeleiv Inger Ingerid Ingjerd Ingolf Ingrid Ingri Ingrunn Ingunn Ingvald Ingvar Ingve Ingvild Ingvill
Ioan Irene Iren Iris Irja Irmelin Isa Isabel Isabell Isabella Isabelle Isac Isak Iselin Ivar Iver Ivan Jack Jacob Jakob Jan Jane
Janicke Janike Janina Janita Janne Jannicke Jannike Jarand Jarl Jarle Jasmin Jeanette Jeanett Jennie Jenny Jens Jeppe Jessica Jim
Jimmy Jo Joachim Joakim Joar Jofrid Johan Johann Johanna Johanne Johannes John Johnny Jon Jonas Jonathan Jone Jonny Joran Jorid Jorunn
Jorun Josef Josefine Josephine Josten Jostein Joel Judith Jul Julia Julian Juliane Julie Julius Juni Jørgen Jørn Jørund Kaia Kai Kaisa
Kaja Kamilla Karen Kari Karianne Karin Karina Karine Karl Karla Karmen Karolina Karoline Karstein Karsten Kaspar Kasper Kassandra
Katarina Kate Kathe Katharina Kathrin Kathrine Katja Katrin Katrine Kay Ketil Kenneth Kennet Kent Kenny Kim Kine Kirsten Kirsti Kjartan
Kjell Kjellaug Kjellfrid Kjellrun Kjersti Kjerstin Kjetil Kjærsti Klara Klaus Knut Konrad Konstanse Kornelia Kornelius Kristen
Kristian Kristiane Kristin Kristina Kristine Kristofer Kristoffer Kristofer Kurt Kyrre Kåre Kåsper Lage Laila Lars Lasse Laura Laurits
Lea Leah Leander Leif Leik Leikny Leiv Lena Lene Lennart Leo Leon Leonard Leonora Levi Liam Lilian Lill Lilli Lillian Lilly Lina Linda
Line Linn Linnea Linus Lisa Lisbet Lisbeth Lise Liselotte Liss Liv Live Livar Lodin Lone Lorentz Lotta Lotte Louis Louisa Louise
Lovise Lucas Lucia Lucy Ludvig Lukas Luna Lydia Lykke Lyder Mads Magda Magdalena Magdalene Magne Magnar Magnhild Magni Magny Magnus Mai
Maia Maja Maiken Maj Malene Malin Malvin Manuel Marcel Marcus Maren Margaret Margareta Margaretha Margarethe Margit Margot Margrete
Margrethe Margun Margunn Mari Maria Mariam Mariann Marianne Marie Mariell Marielle Marika Marina Marion Marit Marita Marius Mariken
Markus Marlene Marta Marte Martha Marthe Marthine Marthinius Martin Martina Martine Martinus Marty Mary Mathea Matheo Mathias Mathilda
Mathilde Matias Matilda Matilde Matheus Mats Mattis Maud Maurits Max Maximilian May Maya Melina Melissa Mia Michael Michelle Michel
Mikael Mikal Mikkel Mille Milla Milian Milo Mina Mindor Minda Mira Miriam Mirjam Moa Molly Mona Monica Monika Mons Morgan Morten Myrna
Nadine Nanna Nancy Narve Natalia Natalie Nathalie Neri Nicholas Nicolai Nicolas Nicole Nicoline Niels Niklas Nikolai Nikolas Nikoline
Nils Nina Njål Noah Noel Noomi Nora Norma Norunn Norvald Oda Odd Oddbjørn Oddbjørg Odder Oddgeir Oddlaug Oddleif Oddmund Oddny Oddrun
Oddvar Oddveig Oddvin Odin Ola Olaf Olaug Olav Olava Ole Olea Olga Olina Oline Oliver Olivia Olve Ommund Ophelia Orvar Oscar Oskar Osvald
Othilie Otto Ottar Ove Paal Patrick Patrik Paul Paula Paulina Pauline Peder Per Perny Pernille Peter Petra Petrine Petter Philip Pia
Preben Pål Ragna Ragnar Ragnfrid Ragnhild Ragni Ragnvald Rakel Ralf Ramona Randi Randulf Rannveig Rasmus Rebecca Rebekka Regine
Regina Reidar Reidulf Reidun Reidunn Renate Renathe Rikard Richard Rikke Rita Robert Roald Roar Roger Rolf Rolv Roman Ronja Ronny Rose
Rosa Roy Ruben Rudi Rudolf Runa Runar Rune Runhild Ruth Rut Rønnaug Sabina Sabine Sahra Salomon Samuel Sandra Sander Sanna Sanne Sara
Sarah Saron Sebastian Selma Selmer Severin Sidsel Sigbjørn Sigfred Sigfrid Sigmund Signe Signy Sigrid Sigrun Sigurd Sigvald Sigvart
Silja Silje Silvia Silas Simen Simon Simone Sindre Sine Sissel Siri Siv Sivert Sjur Snefrid Snorre Sofia Sofie Sol Solbjørg Solfrid
Solrun Solveig Solvår Solvor Sondre Sonja Sophia Sophie Stein Steinar Steinulf Stefan Steffen Stella Stephanie Sten Stian Stig Stine
Storm Sturla Sturle Stål Ståle Sunniva Sunn Susann Susanna Susanne Svanhild Svein Sveinung Sven Svend Sverre Sylvi Sylvia Sylvelin Synne
Synnøve Synva Syver Sølve Sølvi Søren Tage Tale Tallak Tanja Tarald Tarjei Tea Teodor Teresa Terese Therese Terje Thea Theo Theodor
Theodora Thelma Theresa Thomas Thor Thora Thorbjørg Thorbjørn Thord Thore Thoralf Thorleif Thormod Thorstein Thorvald Thyra Tilda Tilde
Tina Tine Tinius Tiril Tirill Tobias Tom Tomas Tommy Tone Tonje Tony Tor Tora Toralf Torben Torbjørg Torbjørn Tord Tordis Tore Torfinn
Torgeir Torger Torgrim Torgunn Torhild Torill Toril Torjus Torkel Torkil Torkild Torleif Torleiv Tormod Torny Torolf Torstein Torsten
Torunn Torvald Torvild Tove Toya Trine Trond Truls Trude Trygve Turi Turid Tuva Tyra Ulf Ulla Ulrik Ulrikke Ulv Una Uni Unn Unni Urban
Ursula Vanja Vanessa Varg Vebjørn Vegar Vegard Vera Vern Veronica Veronika Veslemøy Vetle Vibeke Vibekke Victor Victoria Vidar Vigdis
Viggo Vigleik Vikar Viktor Viktoria Vilde Vilhelm Vilja Viljar Villemo Vilma Vincent Viola Violet Virginia Vivi Vivian Vår Walter Wenche
Werner Wilfred Wilhelm Wiliam William Wilma Willy Ylva Yngvar Yngve Yngvil Yngvild Yvonne Ådne Åge Ågot Åmund Åsa Åse Åshild Åslaug
Åsmund Åsne Åste Åsulv Ægir Øistein Ørjan Ørnulf Øyolf Øystein Øyvin Øyvind Øyvor
Anders Bjørni Ellisiv Frank Fred Freddy Geirmund Gunnleiv Hallvor Jorulf Kolbjørn Kolbein Leidulf Magnor Nikolay Odny Ragnild Sissi
Steinunn Tarald Torfrid Torvid Ulvhild Vemund Yngvill Ørjan Åsbjørg Bobben Gunni Kalle Lisemor Mette Merete Merethe Mossa Nusse Pelle
Rigmor Sigge Tulla Tussi Tølløv Ludvik Lucie Katinka Kathinka Malinka Emine Hennie Karsti Nils
`;

/** Family names; separated by white space. */
export const norwegianFamily = `
Aaberg Aalberg Aamodt Aamot Aanensen Aarseth Aas Aase Aasen Aasland Abelsen Abrahamsen Aksnes Albertsen Alfsen Alme Almås Alstad
Amdal Amdahl Amundsen Andenæs Andersen Andersson Andreassen Andresen Anthonsen Antonsen Apeland Arnesen Arntsen Arntzen Aronsen
Asbjørnsen Askeland Askildsen Aspelund Aune Austad Austnes Aven Backe Bakke Bakken Bakkelund Barstad Baugstad Bech Bekkelund Bekkevold
Benjaminsen Bentsen Berg Berge Bergersen Berget Berglund Bergli Bergseth Bergstrøm Berntsen Berthelsen Bertheussen Birkeland Birkelund
Bjerke Bjerkan Bjerkås Bjelland Bjørge Bjørgen Bjørkli Bjørklund Bjørnsen Bjørnson Bjørnstad Bjørndal Bjørnerud Blix Boge Bolstad
Borge Borgen Borgersen Botnen Bottolfsen Brandal Brandsæter Brandt Brandvold Bratberg Braathen Bråten Bråthen Brattli Brekke Brekken
Bremnes Brenna Brevik Broch Brun Brustad Bruun Bryn Brække Bråthen Bugge Buvik Byberg Bye Byfuglien Bø Bøe Bøhn Børresen Bårdsen
Carlsen Carlsson Caspersen Christensen Christiansen Christoffersen Clausen Dahl Dahlberg Dahle Dahlen Dahlgren Dahlström Dale Dalen
Dalland Danielsen Davidsen Didriksen Djupvik Drange Dybdahl Dybvik Dyrdal Dyrnes Dyrøy Dyrseth Ebbesen Edvardsen Egeland Egge Eggen
Eggum Eide Eidem Eidsvik Eikeland Eikrem Eik Eilertsen Eilifsen Einarsen Eira Eithun Ekeberg Ekeland Eklund Elden Eliassen Ellefsen
Ellingsen Elstad Elvebakk Elvestad Emberland Enersen Enge Engebretsen Engelsen Engelstad Engen Enger Engeset Engeseth Enoksen Erdal
Eriksen Eriksrud Eriksson Erlandsen Espedal Espeland Espeseth Evensen Evjen Evju Falch Falk Fagerheim Fagerli Fagerland Farstad Ferkingstad
Fjeld Fjelde Fjelldal Fjellheim Fjellstad Fjeldstad Fjære Flaten Fladmark Flatøy Flem Flo Folkestad Fosse Fossen Fossheim Fossum Foss
Fredheim Fredriksen Fretheim Friis Frantzen Frøland Frøyland Furseth Furuseth Fylling Føre Førland Gaarder Gabrielsen Garberg Gjerde
Gjerdrum Gjerstad Gjertsen Gjesdal Gjessing Gjøen Gran Grande Granli Granlund Grav Graven Grimstad Grindheim Grinde Grov Grønli Grønlund
Grønn Grønnevik Grøtting Gudbrandsen Gudmundsen Gulbrandsen Gulliksen Gundersen Gunnarsen Gustavsen Haaland Haarberg Haavik Haga Hagen
Hagerup Hagland Halland Halle Halvorsen Hamre Hanssen Hansen Hansson Haraldsen Haraldseth Harestad Hareide Hasle Hasselberg Hatlestad
Hatlen Haug Haugan Haugane Haugdal Hauge Haugen Haugland Haugerud Haugseth Haukeland Haukås Havnen Hegge Heggelund Hegland Heggland
Heiberg Heimdal Heimstad Helgesen Helgeland Hellesø Helland Helle Hellum Helseth Henningsen Henriksen Hermansen Hermansson Hestnes
Hjelle Hjelmeland Hjelmtveit Hjorth Hoel Hoem Hofstad Hoff Hol Holand Holen Holm Holmen Holmberg Holme Holmgren Holmås Holst Holt Holte
Holter Holtan Hopland Horn Hove Hovden Hovde Hovland Hovda Huse Husby Husebø Huseby Husevåg Hustad Huus Høiland Høgli Høie Høyland Hågensen
Håkonsen Håland Ingebretsen Ingebrigtsen Iversen Isachsen Isaksen Jacobsen Jahnsen Jakobsen Jansen Janssen Jensen Jenssen Jespersen
Johannesen Johannessen Johansen Johansson Johnsen Johnsrud Jonassen Jonsen Josefsen Juliussen Juvik Jørgensen Jørstad Kaasa Kalland
Kallevik Kalstad Karlsen Karlsrud Karlsson Karstensen Kaspersen Kjeldsen Kjelstad Kjos Kjær Kjærstad Kleiven Kleppe Klausen Klev Kleven
Klungland Knudsen Knudtzon Knutsen Koch Kolberg Kolstad Kolstø Kongsvik Korneliussen Korsnes Kristensen Kristiansen Kristoffersen Krog
Krogh Krogstad Krokan Krokeide Kvale Kvam Kvalvik Kvamme Kverneland Kvernmo Kvinge Kvitne Kvien Kyllingstad Kårstad Lande Landa Langeland
Langerud Langseth Langvik Langøy Larsen Larssen Larsson Lauritzen Lauvås Leirvik Leirvåg Lekve Lervik Lie Lien Lillebø Lilleås Lillevik
Lind Lindahl Lindberg Lindbæk Lindgren Lindland Lindstad Lindseth Lindstrøm Linge Lislerud Loe Lofthus Lorentzen Lorentsen Lothe Ludvigsen Lund
Lundberg Lunde Lundby Lundgren Lundemo Lundquist Lunder Lyngstad Lyng Lyngseth Lysne Lyse Løken Løkken Løland Løvdal Løvaas Løvold Lønning
Madsen Magnussen Malmo Malmin Marthinsen Martinsen Mathiassen Mathiesen Mathisen Matre Mauseth Melby Melbye Meland Melhus Melland Meling
Meyer Michaelsen Michalsen Midtbø Midtgård Midthun Midttun Mikalsen Mikkelsen Mjelde Mjøs Mo Moe Moen Mohn Molde Moldestad Molvik Monsen
Mork Mortensen Moseng Mostad Munkvold Myhr Myhre Myhrvold Myklebust Myren Myrseth Myrvold Mæhlum Mæland Møller Mørk Mørch Naess Naustdal
Nedrebø Nedregård Neergård Nerland Nes Ness Nesse Nesset Nessa Nicolaisen Nicolaysen Nielsen Nikolaisen Nilsen Nilssen Nilsson Nordahl
Nordal Nordbø Nordby Nordeng Nordgård Nordhus Nordheim Nordmann Nordli Nordlie Nordnes Nordseth Nordstrand Nordvik Norheim Norum Nybø Nygaard
Nygård Nyhus Nyland Nylund Nymoen Næss Nærland Nøkland Nøstvik Odden Oftedal Olafsen Olaisen Olaussen Olavesen Oldervik Olsen Olsson Omdal Opdahl Opheim
Oppedal Opsahl Opstad Osmundsen Ottesen Otterlei Ottersen Paulsen Pedersen Persen Pettersen Petersen Petterson Pladsen Prestegård Qvale Raaen
Ramberg Ramstad Rasmussen Ravndal Reiersen Reinertsen Reitan Reinholdtsen Ringstad Riise Riis Risan Risdal Ritland Rognli Rolland Rolfsen
Romstad Rosland Rosenlund Rosvold Rud Rudi Rustad Ruud Rygg Ryen Rød Rødland Rød Røed Rølvåg Rønneberg Rønning Rønningen Rørvik Røsand Røstad
Røsvik Rådal Saetre Salomonsen Salte Salvesen Samuelsen Sand Sandberg Sande Sandaker Sandnes Sandmo Sandstad Sandsmark Sandvik Sandvold
Sandvær Schanke Schei Schjelderup Schou Schultz Schmidt Seim Selnes Selvik Severinsen Simensen Simonsen Sivertsen Sjøberg Sjøvold Sjøli Skaar
Skagen Skaret Skarpnes Skarstein Skaug Skeie Skjelbred Skjerve Skjold Skjærvik Skjæveland Skog Skogen Skoglund Skogstad Skogly Skogheim Skorpen Skotnes
Skår Skåland Skårdal Slettebø Slettli Sletten Smedsrud Smestad Soldal Solbakk Solbakken Solberg Solem Solhaug Solheim Solli Solvang Solvik
Sommerfelt Spilde Stabell Staff Stavnes Stavland Steen Steffensen Steinsland Steinsvik Stene Stenersen Stensrud Stenseth Stensland Stokke
Stokkan Stokkeland Stokland Storhaug Storli Storvik Stordal Strand Strande Strandberg Strandenes Strømme Strøm Strømmen Strømsnes Stubberud Sture
Styve Støen Støle Støre Sund Sundal Sundby Sundbø Sunde Sundet Sundnes Sundsvik Svarstad Sve Svendsen Svensen Svensson Sveen Svenning
Sviland Syse Syvertsen Syversen Sæbø Sæther Sæter Sætre Sætren Søderstrøm Søgård Sørbø Sørensen Sørheim Sørli Sørlie Sørum Søvik Tangen
Tangvik Tandberg Teigen Terjesen Thomassen Thomsen Thorbjørnsen Thoresen Thorsen Thorstensen Thorvaldsen Thune Thunes Tjelta Tobiassen
Tofte Tollefsen Tomren Torgersen Torkildsen Torp Torsvik Torvik Trana Tranøy Trondsen Tronstad Trøen Tuft Tveit Tveita Tveiten Tveiterås
Tveitane Tvedt Tønnesen Tønnessen Tønder Tørresen Ueland Ulriksen Ulvestad Ulstein Undheim Urdal Utne Vaage Vaagen Vaksdal Valen Valle Valvik
Vangen Vatne Vatnøy Vedvik Vestby Vestli Viken Vik Vikan Vikane Vikse Viksund Vinje Vold Volden Voll Vollan Vågen Våge Vågenes Waage Wang
Wangen Wathne Weseth Westby Westgård Wiik Wik Wiken Wilhelmsen Wilhelmsson Winge Winther With Wold Wolden Wold Woll Wulff Ytterdal Ytterland
Ødegaard Ødegård Ødegården Øien Økland Øksnes Øverland Øvrebø Øvregård Øyen Øye Øygard Østby Østbø Østbye Østerud Østlie Østli Østvik
Ågotnes Åkerøy Åmodt Ånensen Årdal Årseth Årnes Ås Åsheim Åsen Åsland Åsli
`;
