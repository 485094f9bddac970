namespace Kennisbank.Content;

/// <summary>How content and readers name the forms of a story.</summary>
public static class StoryForms
{
    public static string Word(this StoryForm form) => form switch
    {
        StoryForm.Praktijkverhaal => "praktijkverhaal",
        StoryForm.Column => "column",
        StoryForm.Artikel => "artikel",
    };
}
