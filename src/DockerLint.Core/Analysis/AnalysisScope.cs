using DockerLint.Compose.Applications;
using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Shell;

namespace DockerLint.Analysis;

/// <summary>One analyzer at work on one file: what stands behind the contexts that its actions get.</summary>
internal sealed class AnalysisScope(AnalyzerHost host, FileAnalysis file)
{
    public AnalyzerHost Host { get; } = host;

    public AnalysisInput Input => file.Input;

    public DockerfileSemanticModel DockerfileModel => file.DockerfileModel;

    public ComposeModel ComposeModel => file.ComposeModel;

    public ComposeApplication ComposeApplication => file.ComposeApplication;

    public ServiceDockerfiles ServiceDockerfiles => file.ServiceDockerfiles;

    public CancellationToken CancellationToken => file.CancellationToken;

    /// <summary>Whether the analyzer has thrown and is off for this file.</summary>
    public bool Failed { get; private set; }

    public void Report(SyntaxTree tree, DiagnosticDescriptor descriptor, TextSpan span, ReportDetails details, object[] arguments)
    {
        if (!Host.Supports(descriptor))
        {
            throw new ArgumentException($"{descriptor.Id} is not among the supported diagnostics of its analyzer.", nameof(descriptor));
        }

        if (span.Start < 0 || span.End > tree.Text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(span));
        }

        if (tree is ShellSyntaxTree shell)
        {
            // A fix of shell text is one of the file, and its place is there.
            (tree, span) = (file.Tree, shell.GetFileSpan(span));
        }

        var configuration = Input.Configuration;
        if (configuration.GetSeverity(descriptor) is not { } severity)
        {
            return;
        }

        if (details.AtMost is { } most && most < severity && !configuration.HasExplicitSeverity(descriptor))
        {
            severity = most;
        }

        file.Add(new Diagnostic(descriptor, severity, tree.GetLocation(span), arguments, details.RelatedLocations, details.Properties)
        {
            Source = new SyntaxSource(tree, span),
        });
    }

    /// <summary>Runs an action; one that throws becomes a finding of its own and is the analyzer's last in this file.</summary>
    /// <param name="action">The action.</param>
    /// <param name="context">What it gets.</param>
    /// <param name="tree">The tree it looks at.</param>
    /// <param name="span">The place to name should it throw.</param>
    public void Run<T>(Action<T> action, T context, SyntaxTree tree, TextSpan span)
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (Failed)
        {
            return;
        }

        try
        {
            action(context);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !CancellationToken.IsCancellationRequested)
        {
            Failed = true;
            file.AddFault(Host, exception, tree, span);
        }
    }
}
