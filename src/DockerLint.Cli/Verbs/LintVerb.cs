using DockerLint.Cli.CommandLine;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Reporting;
using DockerLint.Syntax;
using DockerLint.Workspaces;
using DockerLint.Workspaces.Baselines;
using DockerLint.Workspaces.Discovery;
using DockerLint.Workspaces.ShellCheck;

namespace DockerLint.Cli.Verbs;

/// <summary><c>dockerlint [lint] [PATH|GLOB|-]…</c>.</summary>
internal static class LintVerb
{
    private const string StandardInput = "-";

    private static readonly OptionDefinition Rule = new("--rule", "ID", "Run this rule only; may be repeated") { IsRepeatable = true };
    private static readonly OptionDefinition BaselineFile = new("--baseline", "FILE", "Leave out the findings that this baseline knows (default: the nearest " + Baseline.FileName + ")");
    private static readonly OptionDefinition NoBaseline = new("--no-baseline", null, "Report known findings too");
    private static readonly OptionDefinition FailOn = new("--fail-on", "SEVERITY", "Exit with 1 from this severity on: error, warning, info, never (default: error)") { Words = ["error", "warning", "info", "never"] };
    private static readonly OptionDefinition StdinPath = new("--stdin-path", "PATH", "Treat standard input as this file");
    private static readonly OptionDefinition Language = new("--language", "LANGUAGE", "Read the files named as this language: dockerfile, compose") { Words = ["dockerfile", "compose"] };
    private static readonly OptionDefinition ShellCheck = new("--shellcheck", "PROGRAM", "Have shell texts judged by ShellCheck in place of our own SC rules; without a value by the one on PATH") { IsValueOptional = true };

    /// <summary>The verb.</summary>
    public static Verb Definition { get; } = new(
        "lint",
        "[PATH|GLOB|-]…",
        "Lint files, folders, patterns or standard input (default: the working directory)",
        [.. ReportOptions.Destinations, .. ConfigurationOptions.Modes, Rule, .. AnalyzerOptions.All, .. ConfigurationOptions.Files, BaselineFile, NoBaseline, FailOn, .. BuildOptions.All, StdinPath, Language, ShellCheck, .. ReportOptions.Looks],
        Run)
    {
        Notes = "Exit codes: 0 nothing from the severity of --fail-on up, 1 findings, 2 wrong usage or configuration, 3 some input could not be read.",
    };

    private static int Run(ParsedArguments arguments, HostEnvironment host)
    {
        var service = AnalyzerOptions.CreateService(arguments, host);
        if (arguments.Get(BaselineFile) is { } baseline && !File.Exists(Path.Combine(host.WorkingDirectory, baseline)))
        {
            throw new UsageException($"the baseline '{baseline}' does not exist; 'dockerlint baseline --output {baseline}' makes it");
        }

        var reports = ReportOptions.Read(arguments, host);
        var inputs = BuildOptions.Read(arguments);
        if (Discover(arguments, host) is not { } discovery)
        {
            return ExitCode.UnreadableInput;
        }

        var request = new LintRequest
        {
            Inputs = discovery.Inputs,
            WorkingDirectory = host.WorkingDirectory,
            BaselineFile = arguments.Get(BaselineFile),
            UseBaseline = !arguments.Has(NoBaseline),
            BuildInputs = inputs,
            ShellCheck = arguments.Get(ShellCheck) is { } program ? new ShellCheckOptions { Program = program.Length > 0 ? Path.GetFullPath(program, host.WorkingDirectory) : null } : null,
            ComputeFixes = reports.Any(report => ReportOptions.TellsFixes(report.Format)),
        };
        request = ConfigurationOptions.Apply(request, arguments);
        var rules = arguments.GetAll(Rule).Select(id => RuleIds.Read(id, service.Catalog, () => service.FindDeclaredRules(request, out _))).ToArray();
        var result = service.Lint(request with { OnlyRules = rules.Length > 0 ? rules : null });
        var content = Report.Of(result);
        foreach (var (format, file) in reports)
        {
            Write(file, host, writer => ReportOptions.Write(writer, content, format, ReportOptions.UsesColors(arguments, host, file is not null)));
        }

        return discovery.UnmatchedPatterns.Count > 0 ? ExitCode.UnreadableInput : GetExitCode(result, arguments.Get(FailOn));
    }

    // Null when standard input cannot be read.
    private static DiscoveryResult? Discover(ParsedArguments arguments, HostEnvironment host)
    {
        SourceLanguage? language = arguments.Get(Language) switch
        {
            "compose" => SourceLanguage.Compose,
            "dockerfile" => SourceLanguage.Dockerfile,
            _ => null,
        };
        var stdinPath = arguments.Get(StdinPath);
        var paths = arguments.Operands.Count > 0 ? arguments.Operands : [stdinPath is null ? "." : StandardInput];
        var readsInput = paths.Contains(StandardInput);
        if (stdinPath is not null && !readsInput)
        {
            throw new UsageException($"{StdinPath.Name} is for standard input: give '-' as the path");
        }

        var found = InputSearch.Find(paths.Where(path => path != StandardInput).ToArray(), language, host);
        if (!readsInput)
        {
            return found;
        }

        using var input = host.OpenInput();
        try
        {
            return found with { Inputs = [LintInput.FromStream(stdinPath ?? StandardInput, input, language), .. found.Inputs] };
        }
        catch (IOException exception)
        {
            host.Error.WriteLine($"dockerlint: standard input cannot be read: {exception.Message}");
            return null;
        }
    }

    private static void Write(string? path, HostEnvironment host, Action<TextWriter> write)
    {
        if (path is null)
        {
            write(host.Output);
            return;
        }

        try
        {
            using var writer = new StreamWriter(Path.Combine(host.WorkingDirectory, path));
            write(writer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"the file '{path}' cannot be written");
        }
    }

    private static int GetExitCode(LintResult result, string? failOn)
    {
        RuleSeverity? asked = failOn switch
        {
            "error" => RuleSeverity.Error,
            "warning" => RuleSeverity.Warning,
            "info" => RuleSeverity.Info,
            "never" => RuleSeverity.None,
            _ => null,
        };
        if (result.Files.Any(file => file.Unreadable))
        {
            return ExitCode.UnreadableInput;
        }

        // A file that nothing was taken from is an error whatever the threshold: the run was not what was asked for.
        // A hint is about a setting that is understood.
        var configuration = result.Configuration.SelectMany(file => file.Diagnostics).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        if (configuration.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || Reaches(diagnostic, asked ?? RuleSeverity.Error)))
        {
            return ExitCode.Usage;
        }

        var fails = result.Files.Any(file => file.Findings.Any(finding => Reaches(finding.Diagnostic, asked ?? file.FailureThreshold ?? RuleSeverity.Error)));
        return fails ? ExitCode.Findings : ExitCode.Success;
    }

    private static bool Reaches(Diagnostic diagnostic, RuleSeverity threshold) => threshold != RuleSeverity.None && (int)diagnostic.Severity >= (int)threshold - 1;
}
