// Names that are common in Norway, written down from general knowledge of Statistics Norway's name statistics, with some
// from the languages of larger immigrant groups. It is a list to begin with, and not a register: rare names are not in it.
// The names of the people in a project belong in the user's own list (`--names`).

/** First names. */
export const firstNames: ReadonlySet<string> = new Set(
  `
  Abdi Abdullahi Adrian Agnieszka Ahmed Aisha Aksel Aleksander Alexander Alf Ali Amalie Amina Amir Anders
  Andrea Andreas Andrij Andrzej Anita Ann Anna Anne Arild Arne Arnfinn Arnt Arvid Asbjørn Asha Asle Astrid
  Aud Aurora Axel Ayaan Benedicte Benjamin Bente Berit Bernt Bilal Birger Birk Bjørg Bjørn Bo Brit Britt
  Bård Camilla Carl Caroline Casper Cato Cecilie Charlotte Christian Christine Claus Dag Dagfinn Daniel
  Dmitri Edel Edith Edvard Egil Einar Eirik Eivind Elias Elin Elisabeth Elise Ella Ellen Ellinor Else Emil
  Emma Erik Erlend Erling Espen Eva Even Ewa Fadumo Fatima Filip Finn Fredrik Frida Frode Gard Gaute Geir
  Gerd Glenn Grete Gro Gudrun Gunn Gunnar Guri Haakon Halima Hallvard Halvor Hana Hanne Hans Harald Hassan
  Hawa Hedda Hege Heidi Helene Helge Henrik Hilde Hodan Hussein Håkon Håvard Ibrahim Ida Ingar Inge Ingeborg
  Inger Ingrid Ingvar Ingvild Irene Irina Isac Isak Ivar Jacob Jakob Jan Janne Jarle Jenny Jens Joachim
  Joakim Joanna Johan Johannes John Johnny Jon Jonas Jorunn Jostein Julie Jørgen Kai Kari Karin Karl
  Karoline Kasper Katarzyna Kenneth Kent Khadija Khaled Kim Kirsten Kjell Kjersti Knut Kristian Kristin
  Kristine Krzysztof Kurt Kyrre Kåre Laila Lars Layla Leah Leif Leila Lene Linda Line Lise Liv Lucas Ludvig
  Lukas Magdalena Magnus Mahmoud Maja Malin Marcin Maren Mari Maria Marianne Marit Marita Marius Markus
  Marte Marthe Martin Martine Maryam Mathias Mathilde Mats Merete Mette Mia Mohamed Mohammed Mona Monica
  Monika Morten Muhammad Mustafa Nadia Natalia Nguyen Nils Nina Noah Noor Nora Oda Odd Oksana Ola Olaug Olav
  Ole Oleksandr Olga Oliver Olivia Omar Oscar Oskar Pawel Per Pernille Petter Piotr Pål Ragnar Ragnhild
  Randi Rebecca Rebekka Reidar Reidun Reza Rita Roar Roger Rolf Rune Ruth Sadia Said Salma Samira Sander
  Sara Sebastian Selma Sergei Sigmund Sigrid Sigurd Silje Simen Sindre Siri Snorre Sofie Solveig Sondre
  Stein Steinar Stian Stine Susanne Svein Sverre Svetlana Synnøve Tatiana Terje Thea Theodor Therese Thi
  Thomas Tina Tiril Tobias Tom Tomasz Tommy Tone Tonje Tor Torbjørn Tore Torgeir Torill Torkel Tormod
  Torstein Torunn Tove Trine Trond Trygve Turid Tuva Unni Vegard Veronica Victoria Vidar Vigdis Viggo Vilde
  Vladimir Wenche William Willy Yasmin Yngve Yusuf Zahra Zainab Åge Åse Åshild Åsmund Øystein Øyvind
`
    .trim()
    .split(/\s+/u),
);

/** First names that are common words, places or products too; alone they are only possible. */
export const ambiguousFirstNames: ReadonlySet<string> = new Set(
  `
  Aksel Ali Ann Asha Aud Aurora Axel Birk Bjørn Bo Brit Bård Carl Cato Charlotte Dag Egil Einar Ella Else
  Emil Eva Even Filip Finn Gard Gunn Hana Ida Inge Jan Jenny Kai Karl Kent Kim Line Liv Maja Mari Mats Mona
  Noah Noor Oda Odd Ola Oliver Oscar Oskar Per Pål Rita Roger Rune Ruth Said Siri Stein Thi Tom Tone Tor
  Victoria
`
    .trim()
    .split(/\s+/u),
);

/** Family names. Many are places and words too, so that alone they are only possible. */
export const familyNames: ReadonlySet<string> = new Set(
  `
  Aas Aasen Abdi Ahmed Ali Amundsen Andersen Andreassen Antonsen Arnesen Aune Bakke Bakken Berg Berge
  Berntsen Birkeland Bjerke Brekke Bye Bøe Børresen Christensen Christiansen Dahl Danielsen Edvardsen Eide
  Eliassen Ellingsen Engebretsen Engen Eriksen Evensen Fjeld Fossum Fredriksen Gabrielsen Gulbrandsen
  Gundersen Haaland Hagen Halvorsen Hamre Hansen Hansson Hassan Haug Hauge Haugen Helland Henriksen
  Hermansen Holm Hovland Hussain Ingebrigtsen Isaksen Iversen Jacobsen Jakobsen Jensen Jenssen Johannessen
  Johansen Johnsen Jonassen Jørgensen Karlsen Kaur Khan Knudsen Knutsen Kolstad Kristensen Kristiansen
  Kristoffersen Krogh Kvam Larsen Lie Lien Lund Lunde Løken Magnussen Martinsen Mathisen Michalsen Mikkelsen
  Moe Moen Mohamed Mohammed Monsen Myhre Myklebust Myrvold Ness Nguyen Nilsen Nilssen Nordby Nordli Nygaard
  Nygård Næss Olsen Ottesen Paulsen Pedersen Pettersen Rasmussen Ruud Rønning Sande Sandvik Simonsen Singh
  Sivertsen Skaar Solberg Solheim Steen Steinsland Stokke Strand Strøm Sunde Svendsen Syversen Sæther
  Sørensen Tangen Thomassen Tollefsen Torgersen Tveit Vik Vold Wold Ødegård
`
    .trim()
    .split(/\s+/u),
);
