/**
 * Given names that are frequent in Germany and Great Britain, in the older and the younger generations, those of
 * families from Turkey, Eastern Europe and the Arab countries among them. Names that are also words of offices,
 * churches or places (Christian, Mark, Heide, Grace, Hope, Sofia) are left out. Lower case.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron adam adrian ahmed ahmet aische alan albert alena alex alexander alexandra alfred ali alice alicia alina
  alison amanda amelia amir amy ana anastasia andrea andreas andrew andrzej angela angelika anika anita anja ann
  anna annalena anne annegret annelie annelies annemarie annette annika anthony antje anton antonia armin arne
  arthur astrid axel ayse ayşe barbara beate beatrice beatrix ben benjamin bernd bernhard bettina bianca birgit
  birgitta birte björn bodo brigitte britta bruno burkhard carina carla carmen carola caroline carolin carsten
  catherine cem charlotte chiara chris christa christel christian-peter christiane christina christine christoph
  christopher claire clara claudia claus clemens cornelia dagmar daniel daniela david deborah deniz denise dennis
  detlef diana dieter dietmar dirk dominik doris dorothea dorothee eberhard eckhard edith edward elena elif elke
  ella ellen elisa elisabeth elizabeth emily emine emma emre erik erika erwin esra esther eva evelyn fabian fatima
  fatma felix finn florian franz franziska fred friedrich fritz gabi gabriele gabriela gareth gary george georg gerald
  gerd gerhard gerlinde gerda gertrud gisela gudrun günter günther gunnar hakan halina hanna hannah hannelore hans
  hans-peter harald harry hartmut hasan hatice heather heike heiko heinrich heinz helen helena helga hella helmut
  hendrik henning henry herbert hermann hilde hildegard holger horst hussein hüseyin ian ibrahim ilona ilse imke
  ines inga inge ingeborg ingo ingrid irene iris irina irmgard isabel isabell isabella isabelle ivan ivana jack
  jacob jacqueline jakob james jan jana jane janet janina jasmin jason jean jennifer jens jessica jim joachim
  joanna jochen joe johanna john jonas jonathan jörg jörn josef joseph josefine joshua julia julian juliane jürgen
  jutta kai karen karin karina karl karl-heinz karla karsten katarina katarzyna kate katharina käthe kathleen kathrin
  katja katrin kerstin kevin kim kirsten klara klaus konstantin krzysztof lara larissa lars laura lea lena leon
  leonie leyla lidia lilli linda lisa lothar louisa louise luca lucas lucy luis luisa luise lukas lutz lydia magda
  magdalena maik maike malgorzata malte mandy manfred manuel manuela marc marcel marcus mareike maren margarete
  margaret margit margot margrit maria marianne marie marie-luise marina mario marion marius markus marlene marlies
  martha martin martina mary mathias matthew matthias max maximilian mechthild mehmet meike melanie melissa meryem
  mia michael michaela michelle mike mirjam miriam mohamed mohammed monica monika monique moritz murat mustafa nadia
  nadine nadja natalia natalie natascha nele nicholas nicola nicole niklas nils nina nora norbert nuray olaf oleg
  olga oliver olivia omar oskar özlem patricia patrick patrizia paul paula pauline peggy peter petra philip philipp
  pia piotr rachel rainer ralf ralph ramona rebecca regina regine reiner reinhard reinhold renate ricarda richard
  rita robert robin roland rolf roman ronald ronny rosemarie rosi rudolf ruth sabine sabrina sally sam samantha
  samira samuel sandra sara sarah sascha sebastian selin selma sepp sevgi sibylle siegfried sigrid silke silvia simon
  simone sina sofie sonja sophia sophie stefan stefanie steffen steffi stella stephan stephanie stephen steve steven
  susan susann susanna susanne svenja sven swantje swetlana sybille sylvia tamara tania tanja tatjana theresa
  theresia thomas thorsten till tim timo tina tobias tom torben torsten udo ulf ulla ulrich ulrike ursula ute uwe
  valentina vanessa vera verena veronika victoria viktor viktoria vincent volker waltraud wendy werner wiebke wilfried
  wilhelm william willi winfried wolfgang yasemin yasin yildiz yıldız yusuf yvonne zeynep zoe`
    .split(/\s+/u)
    .filter((name) => name !== ''),
);
