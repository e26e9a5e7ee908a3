using DockerLint.Reporting;

namespace DockerLint.Cli.CommandLine;

/// <summary>
/// The options that tell how findings are printed and where to. Several formats may be asked for at once, each with an output of its own
/// behind it; one of them may go to standard output.
/// </summary>
internal static class ReportOptions
{
    private const string Text = "text";
    private const string GitHub = "github";

    private static readonly OptionDefinition Format = new("--format", "FORMAT", "How to print the findings: text, json, sarif, github, gitlab, checkstyle, junit, msbuild (default: text; in GitHub Actions github); may be repeated")
    {
        Words = [Text, "json", "sarif", GitHub, "gitlab", "checkstyle", "junit", "msbuild"],
        IsRepeatable = true,
    };

    private static readonly OptionDefinition Output = new("--output", "FILE", "Write the findings to a file, in the format before it; may be repeated") { IsRepeatable = true };
    private static readonly OptionDefinition Color = new("--color", "WHEN", "Use colours: auto, always, never (default: auto)") { Words = ["auto", "always", "never"] };

    /// <summary>Format and output.</summary>
    public static IReadOnlyList<OptionDefinition> Destinations { get; } = [Format, Output];

    /// <summary>How text looks.</summary>
    public static IReadOnlyList<OptionDefinition> Looks { get; } = [Color];

    /// <summary>The reports that a command line asks for: the format, and the file or null for standard output.</summary>
    /// <exception cref="UsageException">It is not clear which format goes where.</exception>
    public static IReadOnlyList<ReportDestination> Read(ParsedArguments arguments, HostEnvironment host)
    {
        // Whoever asks for a file without a format wants something to read.
        var files = arguments.GetAll(Output);
        var formats = arguments.GetAll(Format);
        var usual = host.IsGitHubActions && files.Count == 0 ? GitHub : Text;
        if (files.Count <= 1 && formats.Count <= 1)
        {
            // One of each belongs together, whichever stands first.
            return [new ReportDestination(formats.Count == 1 ? formats[0] : usual, files.Count == 1 ? files[0] : null)];
        }

        var reports = new List<ReportDestination>();
        foreach (var (option, value) in arguments.Options)
        {
            if (option == Format)
            {
                reports.Add(new ReportDestination(value, null));
            }
            else if (option == Output)
            {
                if (reports is not [.., { File: null } last])
                {
                    throw new UsageException($"{Output.Name} '{value}' has no format of its own: {Format.Name} {Format.Value} {Output.Name} {Output.Value} for each");
                }

                reports[^1] = last with { File = value };
            }
        }

        if (reports.Count(report => report.File is null) > 1)
        {
            throw new UsageException($"only one format can be printed; the others need a file: {Format.Name} {Format.Value} {Output.Name} {Output.Value}");
        }

        var twice = reports.Where(report => report.File is not null).GroupBy(report => Path.GetFullPath(report.File ?? string.Empty, host.WorkingDirectory), StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? reports : throw new UsageException($"two formats cannot be written to one file '{twice.First().File}'");
    }

    /// <summary>Whether a format tells of fixes, which then have to be computed.</summary>
    public static bool TellsFixes(string format) => format is "json" or "sarif";

    /// <summary>Writes a report in a format.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="format">One of the words of the option.</param>
    /// <param name="useColors">Whether text may be coloured.</param>
    public static void Write(TextWriter writer, Report report, string format, bool useColors)
    {
        switch (format)
        {
            case "json":
                JsonReporter.Write(writer, report);
                break;
            case "sarif":
                SarifReporter.Write(writer, report, Application.Version);
                break;
            case GitHub:
                GitHubReporter.Write(writer, report);
                break;
            case "gitlab":
                GitLabReporter.Write(writer, report);
                break;
            case "checkstyle":
                CheckstyleReporter.Write(writer, report);
                break;
            case "junit":
                JUnitReporter.Write(writer, report);
                break;
            case "msbuild":
                MSBuildReporter.Write(writer, report);
                break;
            default:
                TextReporter.Write(writer, report, useColors);
                break;
        }
    }

    /// <summary>Whether text that goes to standard output is coloured.</summary>
    public static bool UsesColors(ParsedArguments arguments, HostEnvironment host, bool isFile) =>
        arguments.Get(Color) switch { "always" => true, "never" => false, _ => host.OutputShowsColors && !isFile };
}
