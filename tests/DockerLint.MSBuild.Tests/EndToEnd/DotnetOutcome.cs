using System.Globalization;
using System.Text.RegularExpressions;

namespace DockerLint.MSBuild.Tests.EndToEnd;

/// <summary>What a command left behind.</summary>
internal sealed partial record DotnetOutcome(int ExitCode, string Output)
{
    /// <summary>The lines that MSBuild, and so every IDE, takes for findings with a place.</summary>
    public IReadOnlyList<BuildLine> Findings => CanonicalLine().Matches(Output)
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

    [GeneratedRegex(@"^\s*(?<file>[^\s(][^(\r\n]*)\((?<place>\d+(,\d+)*)\): (?<category>warning|error|message) (?<code>D[LCXMJ]\d{4}|SC\d{4}): (?<text>.*?)( \[(?<project>[^\]]*)\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex CanonicalLine();
}
