using Kennisbank.Content;
using Kennisbank.Model;

namespace Kennisbank.Views;

/// <summary>A question to talk about, of the page that asks it.</summary>
/// <param name="Id">Names it within its page.</param>
/// <param name="Step">Null for a question of an agenda, which fits anywhere in a conversation.</param>
/// <param name="Role">Whom an agenda asks it; null for a question of another page.</param>
public sealed record AskedQuestion(Page Page, string Id, string Text, QuestionStep? Step, Tag? Role)
{
    /// <summary>Names it within the site.</summary>
    public string Key => $"{Page.Content.Id}-{Id}";

    /// <summary>The roles that it is for.</summary>
    public IReadOnlyList<Tag> Roles => Role is { } role ? [role] : Page.Roles;

    /// <summary>The agendas that it belongs to; an agenda asks for itself.</summary>
    public IReadOnlyList<Tag> Agendas => Page.OwnTag is { Kind: TagKind.Agenda } agenda ? [agenda] : Page.Agendas;

    public static IReadOnlyList<AskedQuestion> On(Site site, Page page) => page.Content is Agenda agenda
        ? [.. OfAgenda(site, page, agenda)]
        : [.. page.Content.Head.Questions.Select(question => new AskedQuestion(page, question.Id, question.Text, question.Step, null))];

    private static IEnumerable<AskedQuestion> OfAgenda(Site site, Page page, Agenda agenda)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (role, questions) in agenda.Questions)
        {
            var tag = site.Tags(TagKind.Rol).FirstOrDefault(known => known.Slug == role.Target);
            foreach (var text in questions)
            {
                var words = $"{role.Target} {text}";
                while (!taken.Add(PageId.OfText(words)))
                {
                    words += "'";
                }

                yield return new AskedQuestion(page, PageId.OfText(words), text, null, tag);
            }
        }
    }
}
