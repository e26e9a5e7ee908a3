using System.Globalization;
using System.Text.RegularExpressions;

namespace DockerLint.MSBuild.Tests.EndToEnd;

/// <summary>What a command left behind.</summary>
internal sealed partial record DotnetOutcome(int ExitCode, string Output)
{
    /// <summary>The lines that MSBuild, and so every IDE, takes for findings with a place.</summary>
    public IReadOnlyList<BuildLine> Findings => CanonicalLine().Matches(WithoutSummary())
        .Select(match => new BuildLine(
            match.Groups["file"].Value,
            string.Join(',', match.Groups["place"].Value.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture))),
            match.Groups["category"].Value,
            match.Groups["code"].Value,
            match.Groups["text"].Value,
            match.Groups["project"].Value))
        .ToArray();

    /// <summary>Findings as file name, place, category and code, in alphabetical order.</summary>
    public IReadOnlyList<string> Summary => Findings.Select(line => line.ToString()).Order(StringComparer.Ordinal).ToArray();

    // The summary repeats every finding.
    private string WithoutSummary()
    {
        var end = Output.IndexOf("\nBuild succeeded.", StringComparison.Ordinal);
        end = end < 0 ? Output.IndexOf("\nBuild FAILED.", StringComparison.Ordinal) : end;
        return end < 0 ? Output : Output[..end];
    }

    // Builds of several projects number what they print from a certain verbosity on.
    [GeneratedRegex(@"^\s*(\d+>)?(?<file>[^\s(][^(\r\n]*)\((?<place>\d+(,\d+)*)\): (?<category>warning|error|message) (?<code>D[LCXMJ]\d{4}|SC\d{4}|AC\d{4}|ACME\d{3}): (?<text>.*?)( \[(?<project>[^\]]*)\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex CanonicalLine();
}
