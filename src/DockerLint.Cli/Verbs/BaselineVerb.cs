using System.Text;
using DockerLint.Cli.CommandLine;
using DockerLint.Diagnostics;
using DockerLint.Reporting;
using DockerLint.Workspaces;
using DockerLint.Workspaces.Baselines;

namespace DockerLint.Cli.Verbs;

/// <summary><c>dockerlint baseline [PATH…]</c>: keeps the present findings in a file, so that only new ones are reported.</summary>
internal static class BaselineVerb
{
    private static readonly OptionDefinition Output = new("--output", "FILE", "The baseline (default: " + Baseline.FileName + ")");
    private static readonly OptionDefinition Update = new("--update", null, "Remove the entries that are not needed any more from a baseline that is there");
    private static readonly OptionDefinition Add = new("--add", null, "With --update: take in the findings that it does not know");

    /// <summary>The verb.</summary>
    public static Verb Definition { get; } = new(
        "baseline",
        "[PATH|GLOB]…",
        "Keep the present findings, so that only new ones are reported",
        [Output, Update, Add, .. ConfigurationOptions.Modes, .. AnalyzerOptions.All, .. ConfigurationOptions.Files, .. BuildOptions.All],
        Run)
    {
        Notes = "Lint with the same options as elsewhere. Findings with a locked severity are never taken in.",
    };

    private static int Run(ParsedArguments arguments, HostEnvironment host)
    {
        var file = arguments.Get(Output) ?? Baseline.FileName;
        var path = Path.GetFullPath(file, host.WorkingDirectory);
        var updates = arguments.Has(Update);
        if (arguments.Has(Add) && !updates)
        {
            throw new UsageException("--add goes with --update");
        }

        if (File.Exists(path) != updates)
        {
            throw new UsageException(updates ? $"there is no baseline '{file}' to update" : $"the baseline '{file}' is there already; --update removes what it does not need, --update --add takes in new findings too");
        }

        var found = InputSearch.Find(arguments.Operands.Count > 0 ? arguments.Operands : ["."], null, host);
        if (found.UnmatchedPatterns.Count > 0)
        {
            return ExitCode.UnreadableInput;
        }

        var request = new LintRequest
        {
            Inputs = found.Inputs,
            WorkingDirectory = host.WorkingDirectory,
            BuildInputs = BuildOptions.Read(arguments),
            BaselineFile = path,
            UseBaseline = updates,
        };
        var result = AnalyzerOptions.CreateService(arguments, host).Lint(ConfigurationOptions.Apply(request, arguments));
        return Tell(result, host) ?? Write(file, path, result, arguments.Has(Add), host);
    }

    // What was not read or not understood would be missing in the file, so then nothing is written.
    private static int? Tell(LintResult result, HostEnvironment host)
    {
        var unreadable = result.Files.Where(file => file.Unreadable).SelectMany(file => file.Findings, (_, finding) => finding.Diagnostic).ToArray();
        var damaged = result.Configuration.SelectMany(file => file.Diagnostics).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        foreach (var diagnostic in unreadable.Concat(damaged))
        {
            host.Error.WriteLine($"dockerlint: {diagnostic}");
        }

        return unreadable.Length > 0 ? ExitCode.UnreadableInput : damaged.Length > 0 ? ExitCode.Usage : null;
    }

    private static int Write(string file, string path, LintResult result, bool adds, HostEnvironment host)
    {
        // Without --update no baseline is read, and all findings are new.
        var state = result.Baselines.SingleOrDefault();
        var kept = state is null ? [] : Baseline.Subtract(state.Entries, state.Unneeded);
        var added = state is null || adds ? Baseline.EntriesOf(result, host.WorkingDirectory, Path.GetDirectoryName(path) ?? path) : [];
        try
        {
            File.WriteAllText(path, Baseline.Format(Baseline.Merge(kept.Concat(added))), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the file '{file}' cannot be written");
        }

        var removed = state?.Unneeded.Sum(entry => (long)entry.Count) ?? 0;
        host.Output.WriteLine($"{file}: {kept.Sum(entry => (long)entry.Count)} findings kept, {added.Sum(entry => (long)entry.Count)} added, {removed} removed");
        return ExitCode.Success;
    }
}
