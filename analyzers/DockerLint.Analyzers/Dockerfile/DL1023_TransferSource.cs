using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports sources and options of COPY and ADD that a build refuses.</summary>
[Analyzer]
public sealed class TransferSourceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1023.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1023", "COPY or ADD cannot do this")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/copy-add-semantics"],
        Documentation = """
            COPY takes files of the build context, a stage or an image; addresses and Git repositories are for ADD. `--checksum` guards one remote
            source. `--chmod` is an octal mode up to 7777 or a symbolic one such as `u=rwX,go=rX`.

            ```dockerfile bad
            FROM alpine:3.22
            COPY [|https://example.com/app.tar.gz|] /tmp/
            ```

            ```dockerfile good alternative
            FROM alpine:3.22
            ADD https://example.com/app.tar.gz /tmp/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) 
    {
        context.RegisterSyntaxNodeAction<CopyInstructionSyntax>(copy => Analyze(copy, copy.Node));
        context.RegisterSyntaxNodeAction<AddInstructionSyntax>(add => Analyze(add, add.Node));
    }

    private static void Analyze(ReportContext context, TransferInstructionSyntax transfer)
    {
        // The variables of a trigger are those of a later build.
        string? Text(ArgumentSyntax argument) => transfer.IsTrigger && argument.ValueText.IndexOf('$') >= 0 ? null : context.DockerfileModel.Resolve(argument, transfer).Text;

        if (transfer is CopyInstructionSyntax)
        {
            foreach (var source in transfer.FileSources.Where(source => Text(source) is { } text && SourceKinds.IsRemote(text)))
            {
                context.Report(Descriptor, source, "COPY cannot fetch from an address; ADD can");
            }
        }

        if (transfer.GetFlag("checksum") is { Value: { IsMissing: false } } checksum && transfer is AddInstructionSyntax)
        {
            if (transfer.Sources.Count > 1)
            {
                context.Report(Descriptor, checksum, "'--checksum' takes one source only");
            }
            else if (transfer.FileSources.FirstOrDefault() is { } only && Text(only) is { } text && !SourceKinds.IsRemote(text) && !SourceKinds.MayBeGit(text))
            {
                context.Report(Descriptor, checksum, "'--checksum' is for remote sources, and this one is local");
            }
            else if (transfer.FileSources.FirstOrDefault() is { } remote && Text(remote) is { } address && checksum.Value is { } digest && Text(digest) is { Length: > 0 } sum)
            {
                AnalyzeChecksum(context, digest, sum, address);
            }
        }

        if (transfer.GetFlag("keep-git-dir") is { } keep && transfer.FileSources.FirstOrDefault() is { } repository && Text(repository) is { } place
            && SourceKinds.QueryOf(place, "keep-git-dir") is { } asked && bool.TryParse(asked.Length == 0 ? "true" : asked, out var queried)
            && bool.TryParse(keep.Value?.ValueText ?? "true", out var flagged) && queried != flagged)
        {
            context.Report(Descriptor, keep, $"'--keep-git-dir' says {(flagged ? "true" : "false")} and the address says {(queried ? "true" : "false")}");
        }

        if (transfer.GetFlag("chmod")?.Value is { IsMissing: false } mode && Text(mode) is { Length: > 0 } value && !PermissionMode.IsValid(value))
        {
            context.Report(Descriptor, mode, $"'{value}' is neither an octal mode up to 7777 nor a symbolic one");
        }
    }

    private static void AnalyzeChecksum(ReportContext context, WordSyntax digest, string sum, string address)
    {
        if (SourceKinds.IsGit(address))
        {
            if (SourceKinds.QueryOf(address, "checksum") is { Length: > 0 } asked && !asked.StartsWith(sum, StringComparison.OrdinalIgnoreCase) && !sum.StartsWith(asked, StringComparison.OrdinalIgnoreCase))
            {
                context.Report(Descriptor, digest, "'--checksum' and the address name different commits");
            }
        }
        else if (SourceKinds.IsWeb(address) && address.IndexOf(".git", StringComparison.OrdinalIgnoreCase) < 0 && ImageReference.Parse("a@" + sum).IsValid == false)
        {
            context.Report(Descriptor, digest, $"'{sum}' is no checksum such as sha256:0123… with 64 digits");
        }
    }
}
