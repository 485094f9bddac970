namespace Kennisbank.Content;

/// <summary>The names of the forms of a story, in content and for readers.</summary>
public static class StoryForms
{
    public static string Word(this StoryForm form) => form switch
    {
        StoryForm.Praktijkverhaal => "praktijkverhaal",
        StoryForm.Column => "column",
        StoryForm.Artikel => "artikel",
    };
}
