namespace Kennisbank.Content;

/// <summary>Where in a conversation a question fits, in that order.</summary>
public enum QuestionStep
{
    Terugkijken,
    Verkennen,
    Verdiepen,
    Kiezen,
    Vooruit,
}
