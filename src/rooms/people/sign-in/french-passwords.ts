/** What French speakers choose most and international lists rank low or miss: words of leaked lists, in any case. */
export const frenchPasswords: readonly string[] = `
motdepasse motdepasse1 monmotdepasse mdp bonjour bonsoir salut coucou bienvenue azerty azertyuiop qsdfghjklm
wxcvbn azeqsdwxc soleil soleil1 loulou loulou1 doudou doudou1 chouchou chocolat nounours jetaime jetaime1
jtm jetadore amour monamour toujours marseille marseille13 paris paris75 lyon lyon69 toulouse bordeaux
lille nantes rennes strasbourg montpellier france francais bretagne alsace corse psg psgpsg olympique
nicolas camille thomas julien maxime alexandre antoine guillaume romain quentin florian kevin jeremy
sebastien stephane christophe philippe laurent olivier pierre jean michel mathieu vincent marine manon
chloe pauline sarah laura julie celine sandrine nathalie isabelle sophie valerie aurelie emilie caroline
princesse coquine coquin poupette minette minou biscotte caramel pitchoune choupette cheval chevaux
chaton papillon etoile licorne lapin dauphin tigre lion loup maman papa mamie papi famille vacances
liberte egalite fraternite secret secrete secrets sesame ouvretoi administrateur utilisateur entreprise
bureau travail service client qualite direction societe agence accueil juillet janvier fevrier mars avril
juin aout septembre octobre novembre decembre printemps automne hiver lundi mardi mercredi jeudi vendredi
samedi dimanche football rugby tennis cuisine musique guitare voiture renault peugeot citroen ordinateur
internet telephone portable clavier changer changermoi nouveau ancien provisoire temporaire essai
`
  .trim()
  .split(/\s+/)
