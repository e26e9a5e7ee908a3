using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports servers that another signal than the image's stops properly.</summary>
[Analyzer]
public sealed class DaemonStopSignalAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6071.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6071", "nginx is stopped without finishing its requests")
    {
        Message = "'{0}' finishes its requests only on SIGQUIT, and {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["tally/prefer-nginx-sigquit"],
        Documentation = """
            On SIGTERM, the default, nginx drops the connections it serves; on SIGQUIT it finishes them first. The official images of nginx set
            SIGQUIT already, and images upon them inherit it.

            Reported are exported stages whose process 1 is surely nginx (array form) with another STOPSIGNAL, or with none upon an image
            that is known to set none.

            The fix is safe where it adds the instruction; replacing another signal needs a look.

            ```dockerfile bad
            FROM alpine:3.22
            RUN apk add --no-cache nginx
            CMD [|["nginx", "-g", "daemon off;"]|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN apk add --no-cache nginx
            STOPSIGNAL SIGQUIT
            CMD ["nginx", "-g", "daemon off;"]
            ```
            """,
    };

    /// <summary>DL6072.</summary>
    public static readonly DiagnosticDescriptor Systemd = new("DL6072", "systemd does not stop on the signal of the image")
    {
        Message = "'{0}' as process 1 shuts down on SIGRTMIN+3, and {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["tally/prefer-systemd-sigrtmin-plus-3"],
        Documentation = """
            On SIGTERM systemd starts itself anew. The container runs on until the engine kills it, and no service is stopped in order.

            Reported are exported stages whose process 1 is surely systemd (array form) with another STOPSIGNAL, or with none upon an
            image that is known to set none.

            The fix is safe where it adds the instruction; replacing another signal needs a look.

            ```dockerfile bad
            FROM debian:12
            RUN apt-get update && apt-get install -y systemd
            CMD {|DL6072:["/lib/systemd/systemd"]|}
            ```

            ```dockerfile good
            FROM debian:12
            RUN apt-get update && apt-get install -y systemd
            STOPSIGNAL SIGRTMIN+3
            CMD ["/lib/systemd/systemd"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Systemd];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var stage = context.Stage;
        var state = stage.FinalState;
        if (!stage.IsExported || stage.IsWindows == true || ((CommandInstructionSyntax?)state.Entrypoint ?? state.Cmd) is not { ExecForm: { Elements.Count: > 0 } process } starter || starter.IsTrigger)
        {
            return;
        }

        var program = stage.Model.Resolve(process.Elements[0], starter).Text ?? string.Empty;
        var isSystemd = program is "systemd" or "init" || (program.StartsWith("/", StringComparison.Ordinal) && PathText.Name(program) is "systemd" or "init" && SystemFolders.Contains(program.Substring(0, program.LastIndexOf('/'))));
        if (!isSystemd && !(PathText.Name(program) is "nginx" or "openresty"))
        {
            return;
        }

        var signal = isSystemd ? "SIGRTMIN+3" : "SIGQUIT";
        var descriptor = isSystemd ? Systemd : Descriptor;
        if (state.Stopsignal is { } stop)
        {
            if (!stop.Value.IsMissing && stage.Model.Resolve(stop.Value, stop).Text is { } text && SignalNames.Canonical(text) is { } actual && actual != signal)
            {
                context.Report(descriptor, stop.Value.Span, ProposedFix.Of(new TextChange(stop.Value.Span, signal)), program, "STOPSIGNAL is " + actual);
            }
        }
        else if (SetsNone(stage, isSystemd))
        {
            var change = new TextChange(new TextSpan(starter.Span.Start, 0), "STOPSIGNAL " + signal + context.Tree.LineBreak());
            context.Report(descriptor, process.Span, ProposedFix.Of(change), program, "nothing sets STOPSIGNAL");
        }
    }

    private static readonly HashSet<string> SystemFolders = new(StringComparer.Ordinal) { "/sbin", "/usr/sbin", "/bin", "/usr/bin", "/lib/systemd", "/usr/lib/systemd" };

    // Images of servers set a signal of their own: that of nginx does, and so does that of PHP with the same one.
    private static bool SetsNone(Stage stage, bool isSystemd) =>
        stage.Facts is { Distribution: not null } && stage.BaseImage?.FamiliarName is { } name
        && (isSystemd ? name.IndexOf("init", StringComparison.Ordinal) < 0 : name.IndexOf("nginx", StringComparison.Ordinal) < 0 && PathText.Name(name) is not ("php" or "httpd"));
}

/// <summary>Adds or replaces STOPSIGNAL.</summary>
public sealed class DaemonStopSignalCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [DaemonStopSignalAnalyzer.Descriptor.Id, DaemonStopSignalAnalyzer.Systemd.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var replaces = context.Tree.Root.FindToken(context.Span.Start).Parent?.Parent is StopsignalInstructionSyntax;
        ProposedFix.Register(context, "Set the signal that stops it", replaces ? FixSafety.Unsafe : FixSafety.Safe);
    }
}
