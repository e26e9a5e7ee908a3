using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports scripts that are downloaded straight into an interpreter.</summary>
[Analyzer]
public sealed class RemoteScriptAnalyzer : DiagnosticAnalyzer
{
    private const int MostFilters = 8;

    private static readonly string[] Shells = ["sh", "bash", "dash", "ash", "zsh", "ksh"];
    private static readonly string[] Interpreters = ["python", "python3", "python2", "perl", "ruby", "node", "php"];

    /// <summary>DL5007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL5007", "Downloaded script is run unseen")
    {
        Message = "'{0}' runs whatever '{1}' fetches on the day of the build, and half a script if the connection breaks",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            `curl … | sh` trusts a server at every build and leaves no trace of what ran. Download the script to a file, compare its
            checksum, then run it, or install the package that the vendor signs. `sh -c "$(curl …)"`, `bash <(curl …)` and `eval` are
            the same thing. Downloads from the machine itself are exempt.

            ```dockerfile bad
            FROM debian:12
            RUN curl -fsSL https://get.example.com/tool.sh | [|bash|] -s -- --yes
            ```

            ```dockerfile good
            FROM debian:12
            ADD --checksum=sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412 https://get.example.com/tool-1.2.sh /tmp/tool.sh
            RUN bash /tmp/tool.sh --yes
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterShellScriptAction(AnalyzeScript, ShellCommandOrigins.Dockerfile);

    private static void AnalyzeScript(ShellScriptAnalysisContext context)
    {
        var downloads = context.Script.Commands.Where(Downloads.IsDownload).OrderBy(command => command.Span).ToArray();
        foreach (var command in downloads.Length > 0 ? context.Script.Commands : [])
        {
            if (command is { Name: { } name, NameArgument: { } word } && (FromPipe(command, name) ?? FromSubstitution(downloads, command, name)) is { } download
                && !Downloads.Addresses(download).Any(address => Downloads.HostOf(address.Value) is { } host && LocalHosts.IsLocal(host)))
            {
                context.Report(Descriptor, word.Span, name, download.Name ?? string.Empty);
            }
        }
    }

    private static SimpleCommand? FromPipe(SimpleCommand command, string name)
    {
        var isShell = Shells.Contains(name);
        if (!(isShell || Interpreters.Contains(name)) || !ReadsStandardInput(command, isShell))
        {
            return null;
        }

        // Filters between the two (gunzip, sed, tee) change nothing; nobody writes many.
        var source = command.PipedFrom;
        for (var filters = 0; filters < MostFilters && source is not null && !Downloads.IsDownload(source); filters++)
        {
            source = source.PipedFrom;
        }

        return source is not null && Downloads.IsDownload(source) ? source : null;
    }

    private static bool ReadsStandardInput(SimpleCommand command, bool isShell)
    {
        foreach (var argument in command.Arguments)
        {
            switch (argument.Text)
            {
                case null:
                    return false;
                case "-" or "/dev/stdin":
                    return true;
                case { } text when text.StartsWith("-", StringComparison.Ordinal):
                    if (isShell && !text.StartsWith("--", StringComparison.Ordinal) && text.IndexOf('s') > 0)
                    {
                        return true;
                    }

                    // -c and -m take their program from elsewhere, -e too where it is no option of a shell.
                    if (!text.StartsWith("--", StringComparison.Ordinal) && (text.IndexOf('c') > 0 || (!isShell && text.IndexOfAny(['m', 'e', 'r']) > 0)))
                    {
                        return false;
                    }

                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static SimpleCommand? FromSubstitution(SimpleCommand[] downloads, SimpleCommand command, string name)
    {
        var runsText = name is "eval" || (Shells.Contains(name) && command.Arguments.Any(argument => argument.Text is "-c" or "-ec" or "-lc" or "-euc" or "-xc"));
        var runsFile = Shells.Contains(name) || name is "source" or ".";
        foreach (var argument in command.Arguments)
        {
            var isRun = argument.Word.Parts.Count == 1 && argument.Word.Parts[0].Kind switch
            {
                ShellWordPartKind.CommandSubstitution => runsText,
                ShellWordPartKind.ProcessSubstitution => runsFile,
                _ => false,
            };
            if (isRun && FirstIn(downloads, argument.Span) is { } download)
            {
                return download;
            }
        }

        return null;
    }

    private static SimpleCommand? FirstIn(SimpleCommand[] downloads, TextSpan span)
    {
        var low = 0;
        var high = downloads.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (downloads[middle].Span.Start < span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < downloads.Length && span.Contains(downloads[low].Span) ? downloads[low] : null;
    }
}
