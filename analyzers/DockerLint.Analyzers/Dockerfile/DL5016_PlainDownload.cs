using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports downloads over connections that nobody protects.</summary>
[Analyzer]
public sealed class PlainDownloadAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Checks = ["sha256sum", "sha512sum", "sha384sum", "shasum", "gpg", "gpgv", "gpg2", "cosign", "minisign", "signify"];

    /// <summary>DL5016.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL5016", "Download over an unprotected connection")
    {
        Message = "'{0}' is fetched without encryption, so anybody on the way can change what gets into the image",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["kics/avoid_http"],
        Documentation = """
            Addresses with `http://` or `ftp://` in ADD, and in RUN those that curl, wget, git and package managers fetch. Exempt are
            the machine itself, private networks, names reserved for examples, downloads whose checksum or signature is checked in the
            same RUN or by `ADD --checksum`, and repositories of apt and apk, whose indexes are signed.

            ```dockerfile bad
            FROM alpine:3.22
            RUN wget [|http://downloads.acme.dev/tool.tgz|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN wget https://downloads.acme.dev/tool.tgz
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellScriptAction(AnalyzeScript, ShellCommandOrigins.Run);
        context.RegisterSyntaxNodeAction<AddInstructionSyntax>(AnalyzeAdd);
    }

    private static void AnalyzeAdd(SyntaxNodeAnalysisContext<AddInstructionSyntax> context)
    {
        foreach (var source in context.Node.GetFlag("checksum") is null ? context.Node.FileSources : [])
        {
            var value = context.DockerfileModel.Resolve(source, context.Node);
            if (IsPlain(value))
            {
                context.Report(Descriptor, source.Span, RemoteSources.Display(value));
            }
        }
    }

    private static void AnalyzeScript(ShellScriptAnalysisContext context)
    {
        if (context.Script.Commands.Any(command => command.Name is { } name && Checks.Contains(name)))
        {
            return;
        }

        foreach (var argument in context.Script.Commands.SelectMany(Addresses).Where(argument => IsPlain(argument.Value)))
        {
            context.Report(Descriptor, argument.Span, RemoteSources.Display(argument.Value));
        }
    }

    private static IEnumerable<ShellArgument> Addresses(SimpleCommand command)
    {
        if (Downloads.IsDownload(command))
        {
            return Downloads.Addresses(command);
        }

        return command.Name == "git" ? command.Arguments
            : PackageManagerCall.From(command) is { Action: PackageAction.Install, Manager: not (PackageManager.AptGet or PackageManager.Apt or PackageManager.Apk) } call
                ? call.Operands.Concat(IndexOptions(call))
            : [];
    }

    private static IEnumerable<ShellArgument> IndexOptions(PackageManagerCall call) => call.Arguments.Options
        .Where(option => option is { Name: "-i" or "--index-url" or "--extra-index-url" or "--registry" or "--source" or "-f" or "--find-links", ValueArgument: { } value } && value != option.Argument)
        .Select(option => option.ValueArgument).OfType<ShellArgument>();

    private static bool IsPlain(ResolvedValue value) =>
        (value.StartsWith("http://") == true || value.StartsWith("ftp://") == true) && Downloads.HostOf(value) is { Length: > 0 } host && !LocalHosts.IsPrivate(host);
}
