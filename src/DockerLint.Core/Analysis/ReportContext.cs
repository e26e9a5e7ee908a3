using DockerLint.Compose.Applications;
using DockerLint.Compose.Semantics;
using DockerLint.Configuration;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analysis;

/// <summary>What every action gets: the tree, the rule's options and a way to report.</summary>
public abstract class ReportContext
{
    private readonly AnalysisScope scope;

    private protected ReportContext(SyntaxTree tree, AnalysisScope scope)
    {
        Tree = tree;
        this.scope = scope;
    }

    /// <summary>The tree that is analysed.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>What is known about the file besides its text.</summary>
    public AnalysisInput Input => scope.Input;

    /// <summary>What is configured for this file.</summary>
    public AnalyzerConfiguration Configuration => scope.Input.Configuration;

    /// <summary>What the Dockerfile means, made once for all rules.</summary>
    /// <exception cref="InvalidOperationException">The file is no Dockerfile.</exception>
    public DockerfileSemanticModel DockerfileModel => scope.DockerfileModel;

    /// <summary>What the Compose file means, made once for all rules.</summary>
    /// <exception cref="InvalidOperationException">The file is no Compose file.</exception>
    public ComposeModel ComposeModel => scope.ComposeModel;

    /// <summary>
    /// The application that the Compose file is a part of, as far as its files are known: what it includes and extends, what is laid
    /// over it or lies below it. Made once for all rules.
    /// </summary>
    /// <exception cref="InvalidOperationException">The file is no Compose file.</exception>
    public ComposeApplication ComposeApplication => scope.ComposeApplication;

    /// <summary>Cancelled when nobody waits for the answer any more.</summary>
    public CancellationToken CancellationToken => scope.CancellationToken;

    /// <summary>What the Dockerfile of a service means under the inputs of its build; null when it builds none or the Dockerfile is not known.</summary>
    private protected DockerfileSemanticModel? FindServiceDockerfile(Service service) => scope.ServiceDockerfiles.Find(service);

    /// <summary>Reports a rule at a span of <see cref="Tree"/>.</summary>
    /// <param name="descriptor">One of the analyzer's supported diagnostics.</param>
    /// <param name="span">The very word.</param>
    /// <param name="arguments">What fills the message; never a secret.</param>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params object[] arguments) => scope.Report(Tree, descriptor, span, ReportDetails.None, arguments);

    /// <summary>Reports a rule at a node, which may stand in another tree than <see cref="Tree"/> (a script inside it).</summary>
    public void Report(DiagnosticDescriptor descriptor, SyntaxNode node, params object[] arguments) => scope.Report(node.SyntaxTree, descriptor, node.Span, ReportDetails.None, arguments);

    /// <summary>Reports a rule at a token, which may stand in another tree than <see cref="Tree"/> (a script inside it).</summary>
    public void Report(DiagnosticDescriptor descriptor, SyntaxToken token, params object[] arguments) => scope.Report(token.SyntaxTree, descriptor, token.Span, ReportDetails.None, arguments);

    /// <summary>Reports a rule with related places, properties for its fix, or a lowered severity.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, ReportDetails details, params object[] arguments) => scope.Report(Tree, descriptor, span, details, arguments);

    /// <summary>The value of one of a rule's options; its default when it is not set.</summary>
    /// <exception cref="ArgumentException">The rule declares no such option.</exception>
    public string GetOption(DiagnosticDescriptor descriptor, string name)
    {
        var option = descriptor.Options.FirstOrDefault(candidate => candidate.Name == name)
            ?? throw new ArgumentException($"{descriptor.Id} declares no option '{name}'.", nameof(name));
        return Configuration.GetOption(descriptor.Id, name) ?? option.Default;
    }

    /// <summary>One of a rule's options that is a list, separated by commas; its default when it is not set.</summary>
    /// <exception cref="ArgumentException">The rule declares no such option.</exception>
    public IReadOnlyList<string> GetListOption(DiagnosticDescriptor descriptor, string name) =>
        GetOption(descriptor, name).Split(',').Select(item => item.Trim()).Where(item => item.Length > 0).ToArray();
}
