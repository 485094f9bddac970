using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>A page with which a bijeenkomst is held. It is empty until a script reads one from the address.</summary>
public sealed record MeetingPageView(Site Site, MeetingPage Page) : View(Site, Page.Url(), TitleOf(Page), DescriptionOf(Page))
{
    public override IReadOnlyList<Crumb> Trail => IntervisieView.Crumbs;

    public override bool IsIndexed => false;

    private static string TitleOf(MeetingPage page) => page switch
    {
        MeetingPage.Deelnemen => "Uw bijeenkomst",
        MeetingPage.Begeleiden => "Een bijeenkomst begeleiden",
        MeetingPage.Scherm => "Het scherm van de bijeenkomst",
        MeetingPage.Papier => "De bijeenkomst op papier",
    };

    private static string DescriptionOf(MeetingPage page) => page switch
    {
        MeetingPage.Deelnemen => "Het programma en de stukken van de bijeenkomst waarvan u de link kreeg.",
        MeetingPage.Begeleiden => "Eén stap tegelijk, met wat u zegt en de tijd die er nog is.",
        MeetingPage.Scherm => "Wat de groep ziet: groot, en zonder aantekeningen.",
        MeetingPage.Papier => "Programma, uitdeelblad, kaarten en lege bladen om af te drukken.",
    };
}
