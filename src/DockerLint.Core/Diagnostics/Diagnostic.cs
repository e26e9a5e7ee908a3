using System.Globalization;

namespace DockerLint.Diagnostics;

/// <summary>One finding at one place.</summary>
public sealed class Diagnostic
{
    private readonly object[] arguments;

    /// <summary>A finding.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="severity">Effective severity.</param>
    /// <param name="location">The very word, in the outermost file.</param>
    /// <param name="arguments">What fills the places of the message. Never a secret.</param>
    /// <param name="relatedLocations">Further places that explain it.</param>
    /// <param name="properties">What a code fix needs to know.</param>
    public Diagnostic(
        DiagnosticDescriptor descriptor,
        DiagnosticSeverity severity,
        Location location,
        IEnumerable<object>? arguments = null,
        IEnumerable<RelatedLocation>? relatedLocations = null,
        IReadOnlyDictionary<string, string>? properties = null)
    {
        Descriptor = descriptor;
        Severity = severity;
        Location = location;
        this.arguments = arguments?.ToArray() ?? [];
        RelatedLocations = relatedLocations?.ToArray() ?? [];
        Properties = properties ?? new Dictionary<string, string>();
    }

    /// <summary>The rule.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The rule's id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>Effective severity.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The very word, in the outermost file.</summary>
    public Location Location { get; }

    /// <summary>Further places that explain it.</summary>
    public IReadOnlyList<RelatedLocation> RelatedLocations { get; }

    /// <summary>What a code fix needs to know.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; }

    internal DiagnosticSource? Source { get; init; }

    /// <summary>The message with its places filled.</summary>
    public string GetMessage() => arguments.Length == 0 ? Descriptor.Message : string.Format(CultureInfo.InvariantCulture, Descriptor.Message, arguments);

    /// <summary>The same finding with another severity.</summary>
    public Diagnostic WithSeverity(DiagnosticSeverity severity) =>
        severity == Severity ? this : new Diagnostic(Descriptor, severity, Location, arguments, RelatedLocations, Properties) { Source = Source };

    /// <summary>Place, severity, id and message.</summary>
    public override string ToString() => $"{Location.FilePath}({Location.LineSpan}): {Severity} {Id}: {GetMessage()}";
}
