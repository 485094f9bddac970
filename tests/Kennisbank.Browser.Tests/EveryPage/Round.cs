using System.Collections.Concurrent;
using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.EveryPage;

/// <summary>
/// One round along every page of the site, made lazily. Opening a page costs as much as checking it, so each is
/// opened once, and then checked in every look.
/// </summary>
public sealed class Round
{
    private readonly ConcurrentBag<Finding> _findings = [];
    private readonly LiveSite _site;
    private readonly HashSet<string> _kinds;
    private readonly Lazy<Task> _made;

    public Round(LiveSite site)
    {
        _site = site;
        _kinds = [.. PageKinds.Of(site.Content.Site)];
        _made = new(() => Tour.Visit(site, site.Content.Pages, Look.Plain.Width, Judge, Axe.AddTo));
    }

    public async Task<IReadOnlyList<Finding>> Findings()
    {
        await _made.Value;
        return [.. _findings.OrderBy(finding => finding.Address, StringComparer.Ordinal)];
    }

    public int PageCount => _site.Content.Pages.Count;

    private async Task Judge(Visit visit, string address)
    {
        // First, because the rest changes the page in ways that visitors do not.
        Note(Subject.Browser, Look.Plain, visit.Complaints);
        foreach (var look in _kinds.Contains(address) ? Look.OfEveryKind : Look.OfEveryPage)
        {
            await look.Put(visit.Page);
            Note(Subject.Axe, look, await Axe.Violations(visit, look.Rules));
        }

        Note(Subject.Width, Look.Phone, await TooWide(Look.Narrow));
        await Look.Plain.Put(visit.Page);
        if (_kinds.Contains(address))
        {
            await JudgePreferences();
        }

        await visit.Page.EvaluateAsync(LargeText.On);
        Note(Subject.Text, Look.Plain, [.. await TooWide(Look.Plain.Width), .. await visit.Page.EvaluateAsync<string[]>(LargeText.CutOff)]);

        // The visit itself wants no motion.
        async Task JudgePreferences()
        {
            Note(Subject.Motion, Look.Plain, await visit.Page.EvaluateAsync<string[]>(Motion.Moving));
            await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
            Note(Subject.SystemColours, Look.Plain, await Axe.Violations(visit));
            await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        }

        void Note(Subject subject, Look look, IEnumerable<string> complaints)
        {
            foreach (var complaint in complaints)
            {
                _findings.Add(new Finding(subject, look.Name, address, complaint));
            }
        }

        async Task<IEnumerable<string>> TooWide(int screen)
        {
            var width = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            return width > screen ? [$"is {width} pixels wide"] : [];
        }
    }
}
