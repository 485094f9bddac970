using System.Diagnostics;
using System.Globalization;
using Kennisbank.Cli.Reporting;
using Kennisbank.Diagnostics;

namespace Kennisbank.Cli.Preview;

/// <summary>Reports new problems on the terminal, and that there are none left. The browser shows problems only while there are errors.</summary>
internal sealed class PreviewLog(LivePreview preview, string inputFolder, TextWriter terminal)
{
    private readonly ProblemPaths _paths = new(inputFolder, Environment.CurrentDirectory);
    private ProblemList _known = ProblemList.Empty;

    /// <param name="changed">Paths under the input folder; null when any may have changed.</param>
    public void Refresh(IReadOnlyCollection<string>? changed)
    {
        var start = Stopwatch.GetTimestamp();
        preview.Refresh(changed);
        var elapsed = Stopwatch.GetElapsedTime(start);
        WriteProblems();
        if (preview.Current.Failure is null)
        {
            terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Bijgewerkt in {elapsed.TotalMilliseconds:f0} ms. {SummaryOf(_known)}"));
        }
    }

    /// <summary>For while nobody waits: what takes longer than showing a change.</summary>
    public void CheckSearch()
    {
        var before = _known;
        preview.CheckSearch();
        WriteProblems();
        if (preview.Current.Failure is null && !before.All.SequenceEqual(_known.All))
        {
            terminal.WriteLine($"Ook het zoeken is gecontroleerd. {SummaryOf(_known)}");
        }
    }

    private static string SummaryOf(ProblemList problems) => Summary.Problems(new RunReport { Problems = problems });

    private void WriteProblems()
    {
        if (preview.Current.Failure is { } failure)
        {
            terminal.WriteLine("Door een fout in het programma is de laatste wijziging niet te zien; meld haar met deze regels:");
            terminal.WriteLine(failure);
            return;
        }

        var problems = preview.Current.Problems;
        var lines = new SourceLines(inputFolder);
        foreach (var problem in problems.All.Except(_known.All))
        {
            ProblemText.Write(problem, _paths, lines, terminal);
        }

        _known = problems;
    }
}
