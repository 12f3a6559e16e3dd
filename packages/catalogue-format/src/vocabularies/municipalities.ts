import type { LocalizedText, Point } from '../generated/catalogue.js';

/** A municipality of Finland. */
export interface MunicipalityEntry {
  /** Three-digit code of Statistics Finland. */
  readonly code: string;
  /** Finnish and Swedish name; `en` only where English does not use the Finnish one. */
  readonly label: LocalizedText;
  /** The municipality's own languages, the majority's first (BCP 47). */
  readonly languages: readonly string[];
  /** Two-digit code of its wellbeing services county. */
  readonly wellbeingCounty: string;
  /** Main population centre, WGS 84, to about 100 metres. */
  readonly centre: Point;
}

/**
 * The 308 municipalities of 2026, county by county. A line of two digits opens a county; the others are
 * code; Finnish name; Swedish name if different; languages; latitude; longitude.
 * Sources: Statistics Finland (codes, names, counties), National Land Survey (centres), both CC BY 4.0.
 */
const TABLE = `01
018;Askola;;fi;60.530;25.599
407;Lapinjärvi;Lappträsk;fi sv;60.625;26.199
434;Loviisa;Lovisa;fi sv;60.457;26.225
504;Myrskylä;Mörskom;fi sv;60.670;25.852
616;Pukkila;;fi;60.644;25.584
638;Porvoo;Borgå;fi sv;60.392;25.665
753;Sipoo;Sibbo;fi sv;60.376;25.267
02
106;Hyvinkää;Hyvinge;fi;60.631;24.865
186;Järvenpää;Träskända;fi;60.475;25.095
505;Mäntsälä;;fi;60.638;25.321
543;Nurmijärvi;;fi;60.464;24.807
611;Pornainen;Borgnäs;fi;60.477;25.373
858;Tuusula;Tusby;fi;60.404;25.026
03
049;Espoo;Esbo;fi sv;60.206;24.657
078;Hanko;Hangö;fi sv;59.824;22.969
149;Inkoo;Ingå;sv fi;60.044;24.004
224;Karkkila;Högfors;fi;60.532;24.203
235;Kauniainen;Grankulla;fi sv;60.209;24.729
257;Kirkkonummi;Kyrkslätt;fi sv;60.122;24.440
444;Lohja;Lojo;fi sv;60.252;24.065
710;Raasepori;Raseborg;sv fi;59.975;23.436
755;Siuntio;Sjundeå;fi sv;60.138;24.226
927;Vihti;Vichtis;fi;60.327;24.310
04
092;Vantaa;Vanda;fi sv;60.294;25.040
245;Kerava;Kervo;fi;60.404;25.101
05
019;Aura;;fi;60.648;22.586
202;Kaarina;S:t Karins;fi;60.408;22.371
284;Koski Tl;Koskis;fi;60.651;23.135
304;Kustavi;Gustavs;fi;60.546;21.364
322;Kemiönsaari;Kimitoön;sv fi;60.165;22.727
400;Laitila;Letala;fi;60.972;21.641
423;Lieto;Lundo;fi;60.507;22.453
430;Loimaa;;fi;60.852;23.057
445;Parainen;Pargas;sv fi;60.304;22.301
480;Marttila;S:t Mårtens;fi;60.585;22.899
481;Masku;;fi;60.571;22.098
503;Mynämäki;Virmo;fi;60.678;21.986
529;Naantali;Nådendal;fi;60.466;22.025
538;Nousiainen;Nousis;fi;60.601;22.088
561;Oripää;;fi;60.847;22.691
577;Paimio;Pemar;fi;60.456;22.692
631;Pyhäranta;;fi;60.950;21.440
636;Pöytyä;;fi;60.719;22.604
680;Raisio;Reso;fi;60.486;22.173
704;Rusko;;fi;60.541;22.220
734;Salo;;fi;60.384;23.128
738;Sauvo;Sagu;fi;60.348;22.686
761;Somero;;fi;60.628;23.514
833;Taivassalo;Tövsala;fi;60.561;21.612
853;Turku;Åbo;fi sv;60.448;22.266
895;Uusikaupunki;Nystad;fi;60.794;21.430
918;Vehmaa;Vemo;fi;60.686;21.714
06
050;Eura;;fi;61.134;22.128
051;Eurajoki;Euraåminne;fi;61.205;21.738
079;Harjavalta;;fi;61.315;22.141
102;Huittinen;Vittis;fi;61.177;22.700
181;Jämijärvi;;fi;61.819;22.695
214;Kankaanpää;;fi;61.804;22.401
230;Karvia;;fi;62.137;22.560
271;Kokemäki;Kumo;fi;61.259;22.345
484;Merikarvia;Sastmola;fi;61.861;21.508
531;Nakkila;;fi;61.368;22.001
608;Pomarkku;Påmark;fi;61.694;22.008
609;Pori;Björneborg;fi;61.489;21.795
684;Rauma;Raumo;fi;61.129;21.503
747;Siikainen;Siikais;fi;61.877;21.824
783;Säkylä;;fi;61.045;22.343
886;Ulvila;Ulvsby;fi;61.433;21.898
07
061;Forssa;;fi;60.815;23.616
082;Hattula;;fi;61.064;24.405
086;Hausjärvi;;fi;60.787;25.028
103;Humppila;;fi;60.924;23.368
109;Hämeenlinna;Tavastehus;fi;60.997;24.468
165;Janakkala;;fi;60.920;24.648
169;Jokioinen;Jockis;fi;60.805;23.490
433;Loppi;;fi;60.719;24.442
694;Riihimäki;;fi;60.739;24.769
834;Tammela;;fi;60.808;23.760
981;Ypäjä;;fi;60.805;23.272
08
020;Akaa;Ackas;fi;61.167;23.865
108;Hämeenkyrö;Tavastkyro;fi;61.637;23.197
143;Ikaalinen;Ikalis;fi;61.772;23.054
177;Juupajoki;;fi;61.797;24.369
211;Kangasala;;fi;61.464;24.078
250;Kihniö;;fi;62.210;23.180
291;Kuhmoinen;Kuhmois;fi;61.562;25.179
418;Lempäälä;;fi;61.314;23.753
508;Mänttä-Vilppula;;fi;62.035;24.625
536;Nokia;;fi;61.477;23.505
562;Orivesi;;fi;61.676;24.358
581;Parkano;;fi;62.007;23.023
604;Pirkkala;Birkala;fi;61.466;23.647
619;Punkalaidun;;fi;61.111;23.122
635;Pälkäne;;fi;61.340;24.272
702;Ruovesi;;fi;61.986;24.068
790;Sastamala;;fi;61.335;22.932
837;Tampere;Tammerfors;fi;61.498;23.759
887;Urjala;;fi;61.082;23.549
908;Valkeakoski;;fi;61.264;24.030
922;Vesilahti;;fi;61.310;23.615
936;Virrat;Virdois;fi;62.238;23.775
980;Ylöjärvi;;fi;61.557;23.597
09
016;Asikkala;;fi;61.172;25.550
081;Hartola;Gustav Adolfs;fi;61.579;26.015
098;Hollola;;fi;60.989;25.513
111;Heinola;;fi;61.205;26.037
142;Iitti;Itis;fi;60.890;26.338
316;Kärkölä;;fi;60.868;25.273
398;Lahti;Lahtis;fi;60.980;25.655
560;Orimattila;;fi;60.804;25.734
576;Padasjoki;;fi;61.356;25.276
781;Sysmä;;fi;61.504;25.685
10
075;Hamina;Fredrikshamn;fi;60.568;27.190
285;Kotka;;fi;60.467;26.947
286;Kouvola;;fi;60.870;26.701
489;Miehikkälä;;fi;60.670;27.700
624;Pyhtää;Pyttis;fi sv;60.495;26.740
935;Virolahti;Vederlax;fi;60.584;27.709
11
153;Imatra;;fi;61.193;28.778
405;Lappeenranta;Villmanstrand;fi;61.057;28.192
416;Lemi;;fi;61.062;27.803
441;Luumäki;;fi;60.922;27.560
580;Parikkala;;fi;61.550;29.498
689;Rautjärvi;;fi;61.435;29.362
700;Ruokolahti;Ruokolax;fi;61.293;28.809
739;Savitaipale;;fi;61.199;27.687
831;Taipalsaari;;fi;61.159;28.060
12
046;Enonkoski;;fi;62.088;28.917
097;Hirvensalmi;;fi;61.643;26.774
178;Juva;;fi;61.898;27.857
213;Kangasniemi;;fi;61.990;26.645
491;Mikkeli;S:t Michel;fi;61.687;27.272
507;Mäntyharju;;fi;61.419;26.879
593;Pieksämäki;;fi;62.302;27.157
623;Puumala;;fi;61.523;28.177
681;Rantasalmi;;fi;62.068;28.300
740;Savonlinna;Nyslott;fi;61.868;28.892
768;Sulkava;;fi;61.787;28.371
13
140;Iisalmi;Idensalmi;fi;63.562;27.189
171;Joroinen;Jorois;fi;62.180;27.827
204;Kaavi;;fi;62.975;28.481
239;Keitele;;fi;63.180;26.353
263;Kiuruvesi;;fi;63.651;26.623
297;Kuopio;;fi;62.893;27.678
402;Lapinlahti;;fi;63.366;27.393
420;Leppävirta;;fi;62.491;27.791
595;Pielavesi;;fi;63.232;26.756
686;Rautalampi;;fi;62.621;26.838
687;Rautavaara;;fi;63.495;28.298
749;Siilinjärvi;;fi;63.075;27.661
762;Sonkajärvi;;fi;63.670;27.523
778;Suonenjoki;;fi;62.625;27.122
844;Tervo;;fi;62.957;26.759
857;Tuusniemi;;fi;62.810;28.493
915;Varkaus;;fi;62.312;27.886
921;Vesanto;;fi;62.931;26.416
925;Vieremä;;fi;63.743;27.000
14
090;Heinävesi;;fi;62.427;28.632
146;Ilomantsi;Ilomants;fi;62.671;30.927
167;Joensuu;;fi;62.600;29.765
176;Juuka;Juga;fi;63.240;29.255
260;Kitee;Kides;fi;62.099;30.136
276;Kontiolahti;Kontiolax;fi;62.769;29.847
309;Outokumpu;;fi;62.725;29.019
422;Lieksa;;fi;63.312;30.041
426;Liperi;Libelits;fi;62.532;29.387
541;Nurmes;;fi;63.544;29.133
607;Polvijärvi;;fi;62.857;29.373
707;Rääkkylä;;fi;62.313;29.624
848;Tohmajärvi;;fi;62.224;30.331
15
077;Hankasalmi;;fi;62.390;26.435
172;Joutsa;;fi;61.742;26.112
179;Jyväskylä;;fi;62.239;25.746
182;Jämsä;;fi;61.863;25.181
216;Kannonkoski;;fi;62.976;25.263
226;Karstula;;fi;62.879;24.801
249;Keuruu;Keuru;fi;62.262;24.709
256;Kinnula;;fi;63.368;24.966
265;Kivijärvi;;fi;63.120;25.076
275;Konnevesi;;fi;62.628;26.286
312;Kyyjärvi;;fi;63.043;24.567
410;Laukaa;Laukas;fi;62.413;25.959
435;Luhanka;;fi;61.796;25.708
495;Multia;;fi;62.409;24.795
500;Muurame;;fi;62.129;25.675
592;Petäjävesi;;fi;62.259;25.185
601;Pihtipudas;;fi;63.369;25.575
729;Saarijärvi;;fi;62.707;25.253
850;Toivakka;;fi;62.098;26.083
892;Uurainen;;fi;62.501;25.439
931;Viitasaari;;fi;63.076;25.859
992;Äänekoski;;fi;62.603;25.730
16
005;Alajärvi;;fi;63.000;23.823
010;Alavus;Alavo;fi;62.586;23.616
052;Evijärvi;;fi;63.365;23.476
145;Ilmajoki;Ilmola;fi;62.733;22.568
151;Isojoki;Storå;fi;62.114;21.960
152;Isokyrö;Storkyro;fi;63.000;22.323
218;Karijoki;Bötom;fi;62.308;21.707
232;Kauhajoki;;fi;62.424;22.174
233;Kauhava;;fi;63.102;23.063
300;Kuortane;;fi;62.807;23.510
301;Kurikka;;fi;62.620;22.393
403;Lappajärvi;;fi;63.217;23.627
408;Lapua;Lappo;fi;62.970;23.006
743;Seinäjoki;;fi;62.787;22.842
759;Soini;;fi;62.869;24.210
846;Teuva;Östermark;fi;62.485;21.747
934;Vimpeli;Vindala;fi;63.161;23.823
989;Ähtäri;Etseri;fi;62.549;24.078
17
231;Kaskinen;Kaskö;fi sv;62.384;21.222
280;Korsnäs;;sv fi;62.785;21.187
287;Kristiinankaupunki;Kristinestad;sv fi;62.274;21.376
288;Kruunupyy;Kronoby;sv fi;63.730;23.037
399;Laihia;Laihela;fi;62.978;22.009
440;Luoto;Larsmo;sv fi;63.756;22.736
475;Maalahti;Malax;sv fi;62.947;21.552
499;Mustasaari;Korsholm;sv fi;63.111;21.678
545;Närpiö;Närpes;sv fi;62.472;21.335
598;Pietarsaari;Jakobstad;sv fi;63.678;22.703
599;Pedersören kunta;Pedersöre;sv fi;63.600;22.793
893;Uusikaarlepyy;Nykarleby;sv fi;63.522;22.531
905;Vaasa;Vasa;fi sv;63.095;21.612
946;Vöyri;Vörå;sv fi;63.132;22.252
18
074;Halsua;Halso;fi;63.463;24.169
217;Kannus;;fi;63.900;23.915
236;Kaustinen;Kaustby;fi;63.549;23.692
272;Kokkola;Karleby;fi sv;63.840;23.134
421;Lestijärvi;;fi;63.525;24.665
584;Perho;;fi;63.215;24.419
849;Toholampi;;fi;63.775;24.248
924;Veteli;Vetil;fi;63.476;23.795
19
009;Alavieska;;fi;64.164;24.308
069;Haapajärvi;;fi;63.748;25.320
071;Haapavesi;;fi;64.136;25.364
072;Hailuoto;Karlö;fi;65.015;24.734
139;Ii;Ijo;fi;65.323;25.361
208;Kalajoki;;fi;64.257;23.948
244;Kempele;;fi;64.940;25.442
305;Kuusamo;;fi;65.968;29.173
317;Kärsämäki;;fi;63.978;25.758
425;Liminka;Limingo;fi;64.809;25.413
436;Lumijoki;;fi;64.837;25.188
483;Merijärvi;;fi;64.298;24.442
494;Muhos;;fi;64.807;25.994
535;Nivala;;fi;63.931;24.959
563;Oulainen;;fi;64.269;24.828
564;Oulu;Uleåborg;fi;65.014;25.472
615;Pudasjärvi;;fi;65.361;26.999
625;Pyhäjoki;;fi;64.465;24.259
626;Pyhäjärvi;;fi;63.682;25.986
630;Pyhäntä;;fi;64.097;26.332
678;Raahe;Brahestad;fi;64.685;24.473
691;Reisjärvi;;fi;63.605;24.934
746;Sievi;;fi;63.906;24.521
748;Siikajoki;;fi;64.664;25.103
785;Vaala;;fi;64.559;26.838
791;Siikalatva;;fi;64.266;25.867
832;Taivalkoski;;fi;65.574;28.243
859;Tyrnävä;;fi;64.762;25.652
889;Utajärvi;;fi;64.762;26.417
977;Ylivieska;;fi;64.073;24.527
20
105;Hyrynsalmi;;fi;64.675;28.496
205;Kajaani;Kajana;fi;64.224;27.733
290;Kuhmo;;fi;64.129;29.519
578;Paltamo;;fi;64.410;27.832
620;Puolanka;;fi;64.868;27.675
697;Ristijärvi;;fi;64.505;28.211
765;Sotkamo;;fi;64.134;28.390
777;Suomussalmi;;fi;64.884;28.904
21
047;Enontekiö;Enontekis;fi;68.385;23.644
148;Inari;Enare;fi;68.657;27.545
240;Kemi;;fi;65.735;24.571
241;Keminmaa;;fi;65.801;24.549
261;Kittilä;;fi;67.653;24.912
273;Kolari;;fi;67.332;23.792
320;Kemijärvi;;fi;66.715;27.432
498;Muonio;;fi;67.960;23.677
583;Pelkosenniemi;;fi;67.108;27.516
614;Posio;;fi;66.110;28.168
683;Ranua;;fi;65.924;26.527
698;Rovaniemi;;fi;66.496;25.725
732;Salla;;fi;66.834;28.672
742;Savukoski;;fi;67.292;28.161
751;Simo;;fi;65.662;25.064
758;Sodankylä;;fi;67.414;26.593
845;Tervola;;fi;66.087;24.810
851;Tornio;Torneå;fi;65.848;24.145
854;Pello;;fi;66.775;23.967
890;Utsjoki;;fi;69.908;27.028
976;Ylitornio;Övertorneå;fi;66.323;23.673
90
091;Helsinki;Helsingfors;fi sv;60.168;24.953
91
035;Brändö;;sv;60.465;21.066
043;Eckerö;;sv;60.212;19.627
060;Finström;;sv;60.253;19.910
062;Föglö;;sv;60.030;20.388
065;Geta;;sv;60.376;19.848
076;Hammarland;;sv;60.217;19.739
170;Jomala;;sv;60.152;19.948
295;Kumlinge;;sv;60.264;20.787
318;Kökar;;sv;59.920;20.909
417;Lemland;;sv;60.066;20.067
438;Lumparland;;sv;60.124;20.262
478;Maarianhamina;Mariehamn;sv;60.096;19.944
736;Saltvik;;sv;60.320;20.025
766;Sottunga;;sv;60.130;20.667
771;Sund;;sv;60.257;20.132
941;Vårdö;;sv;60.244;20.377`;

/**
 * All municipalities, county by county. A page needs this table (4.5 kB with brotli) only when it offers the whole
 * country: a catalogue carries the municipalities it names in its head.
 */
export const MUNICIPALITIES: readonly MunicipalityEntry[] = /* @__PURE__ */ parse(TABLE);

/** The municipality with a code, or `undefined`. */
export function municipalityOfCode(code: string): MunicipalityEntry | undefined {
  return MUNICIPALITIES.find((each) => each.code === code);
}

function parse(table: string): MunicipalityEntry[] {
  const found: MunicipalityEntry[] = [];
  let wellbeingCounty = '';
  for (const line of table.split('\n')) {
    const [code = '', fi = '', other = '', tags = '', lat, lon] = line.split(';');
    if (fi === '') {
      wellbeingCounty = code;
      continue;
    }
    const sv = other || fi;
    const languages = tags.split(' ');
    // English uses the name of the majority's language.
    const label = languages[0] === 'sv' && sv !== fi ? { fi, sv, en: sv } : { fi, sv };
    found.push({ code, label, languages, wellbeingCounty, centre: { lat: Number(lat), lon: Number(lon) } });
  }
  return found;
}
