using DockerLint.Configuration;

namespace DockerLint.Analysis;

/// <content>What hosts report about their input and their configuration.</content>
public static partial class EngineDiagnostics
{
    /// <summary>An input that cannot be read, or holds bytes that are no text.</summary>
    public static readonly DiagnosticDescriptor UnreadableInput = new("DL0002", "Input cannot be read as text")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Engine,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Documentation = """
            A file that was asked for does not exist, may not be read, is a folder, or is too large; or it holds bytes that
            cannot be decoded. A file without a byte order mark is read as UTF-8; UTF-8, UTF-16 and UTF-32 with a byte order mark
            are understood.

            Bytes that cannot be decoded are a warning at the first of them, and the rest of the file is linted as usual.
            A file that cannot be read at all is an error, and the command line ends with exit code 3.
            """,
    };

    /// <summary>A setting of a configuration file that has no effect as it stands.</summary>
    public static readonly DiagnosticDescriptor Configuration = new("DL0003", "Configuration is not understood")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Engine,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Documentation = """
            A configuration file holds an unknown key, an unknown rule id, or a value that the key does not take. The setting is
            left out, the rest of the file counts. Such a finding stands at the setting in the configuration file and is reported
            once per run, however many linted files the configuration holds for.

            One setting that is not understood is a warning. A file that cannot be read at all is an error.
            """,
    };

    /// <summary>A finding of a rule that configuration declares, where its own id cannot be shown.</summary>
    public static readonly DiagnosticDescriptor DeclaredRule = new("DL0010", "Finding of a declared rule")
    {
        Message = "{0}: {1}",
        Category = DiagnosticCategory.Engine,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Documentation = """
            A rule that the configuration declares (`dockerlint.<ID>.select`) has found something. Builds and the command line report it under the
            id of the rule. The problem list of an IDE cannot: the compiler wants to know all ids beforehand. There this id carries the
            finding, and the message begins with the id of the rule.

            ## What to do
            `dockerlint explain <ID>` tells what the rule looks for. `dockerlint.<ID>.severity = none` switches it off.
            """,
    };

    /// <summary>An entry of a baseline whose finding is gone.</summary>
    public static readonly DiagnosticDescriptor UnneededBaselineEntry = new("DL0008", "Baseline entry is not needed any more")
    {
        Message = "{0}; 'dockerlint baseline --update' removes the entry",
        Category = DiagnosticCategory.Engine,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            ## Why
            A baseline (`.dockerlint-baseline.json`) holds the findings that were there when a repository took the linter up, so that only new
            ones are reported. An entry that outlived its finding would hide the next one of the same rule in the same line.

            An entry is judged only when its file was linted and its rule was switched on, or when its file does not exist any more. The
            finding stands at the entry in the baseline file.

            ## What to do
            `dockerlint baseline --update` removes such entries; it never adds one.
            """,
    };

    /// <summary>Rules that were handed in by their assembly, and cannot run.</summary>
    public static readonly DiagnosticDescriptor UnusableRules = new("DL0009", "Rules of a package cannot be used")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Engine,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Documentation = """
            An assembly with rules was named (`--analyzer`, or an item `DockerLintAnalyzer` of the project or of a package that it references), and some
            or all of its rules do not run. The message says which and why; all other rules have run. The finding stands at the assembly.

            * The file is not there, cannot be read, is no assembly, or holds no class with the attribute `[Analyzer]`.
            * It was built with a version of DockerLint.Core that this one cannot stand in for; the message names both.
            * An analyzer cannot be made: its constructor or its `Initialize` throws, or it registers nothing.
            * It reports an id that a built-in rule or another package has, or one whose letters belong to somebody else: `DL`, `DC`, `DX`, `DM` and
              `DJ` are DockerLint's, `SC` is ShellCheck's, `CS`, `CA`, `NU` and the like are those of compilers and analyzers of code.

            The command line ends with exit code 2, since the run was not what was asked for; in a build it is a warning.
            """,
    };
}
