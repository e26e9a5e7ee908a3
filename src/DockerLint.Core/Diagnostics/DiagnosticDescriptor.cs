using DockerLint.Configuration;

namespace DockerLint.Diagnostics;

/// <summary>Everything that is known about one rule id. The documentation is a part of it, so that every host can show it offline.</summary>
public sealed class DiagnosticDescriptor
{
    private readonly string? helpLinkUri;

    /// <summary>A descriptor; the remaining properties are set by initialisers.</summary>
    /// <param name="id">Permanent id such as <c>DL3007</c>: two capitals and four digits. Those of rule packages begin with letters that are not taken, see <see cref="RuleIdForm"/>.</param>
    /// <param name="title">What the rule finds, in a few words without a full stop.</param>
    /// <exception cref="ArgumentException">The id or the title has not the form demanded.</exception>
    public DiagnosticDescriptor(string id, string title)
    {
        if (id is null || !RuleIdForm.Matches(id) || id != id.ToUpperInvariant())
        {
            throw new ArgumentException($"'{id}' is no rule id: two capitals and four digits.", nameof(id));
        }

        if (string.IsNullOrWhiteSpace(title) || title.EndsWith(".", StringComparison.Ordinal))
        {
            throw new ArgumentException($"The title of {id} is empty or ends in a full stop.", nameof(title));
        }

        Id = id;
        Title = title;
    }

    /// <summary>The descriptor of a rule that configuration declares; its id may be longer than those of analyzers.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="title">What the rule finds, in a few words.</param>
    internal DiagnosticDescriptor(DeclaredRule rule, string title)
    {
        Id = rule.Id;
        Title = title;
    }

    /// <summary>Permanent id, never reused.</summary>
    public string Id { get; }

    /// <summary>What the rule finds, in a few words.</summary>
    public string Title { get; }

    /// <summary>Message with <c>{0}</c>-style places: what is wrong here with the concrete name in quotes, and why in half a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>What the rule is about.</summary>
    public required DiagnosticCategory Category { get; init; }

    /// <summary>How loudly it speaks unless configured otherwise.</summary>
    public required DiagnosticSeverity DefaultSeverity { get; init; }

    /// <summary>The quietest mode in which it speaks.</summary>
    public required AnalysisMode Mode { get; init; }

    /// <summary>Level at which the rule (in this width) came in; within a level no rule grows.</summary>
    public int Level { get; init; } = 1;

    /// <summary>Version of DockerLint that had it first, such as <c>1.0</c>.</summary>
    public required string Since { get; init; }

    /// <summary>The same concept in other tools, such as <c>hadolint/DL3007</c>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The rule's options, read from <c>dockerlint.ID.name</c>.</summary>
    public IReadOnlyList<RuleOption> Options { get; init; } = [];

    /// <summary>Markdown: why, when not, examples in blocks marked <c>bad</c> and <c>good</c> (executed by tests), fix safety.</summary>
    public required string Documentation { get; init; }

    /// <summary>Whether the place of a finding holds a secret: hosts that quote the source then mask it.</summary>
    public bool SpanIsSecret { get; init; }

    /// <summary>Address of the rule's page. Unless one is given: that of a built-in rule for an id of ours, and empty for any other.</summary>
    public string HelpLinkUri
    {
        get => helpLinkUri ?? (RuleIdForm.IsOwn(Id) || Id.StartsWith("SC", StringComparison.Ordinal) ? HelpLink(Id) : string.Empty);
        init => helpLinkUri = value;
    }

    /// <summary>Address of the page of a built-in rule.</summary>
    public static string HelpLink(string id) => $"https://github.com/dockerlint/dockerlint/blob/main/analyzers/docs/rules/{id}.md";

    /// <summary>Id and title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
