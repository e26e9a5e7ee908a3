namespace DockerLint.Grammars;

/// <summary>
/// A port of EXPOSE: <c>N[-M][/PROTOCOL]</c>. BuildKit reads it with the parser of port mappings and drops address and host port,
/// so those forms build but do not do what they say.
/// </summary>
public sealed class ExposedPort
{
    private readonly PortMapping mapping;

    private ExposedPort(PortMapping mapping) => this.mapping = mapping;

    /// <summary>The text as written.</summary>
    public string Text => mapping.Text;

    /// <summary>The ports; null if they are not valid.</summary>
    public PortRange? Ports => mapping.ContainerPorts;

    /// <summary>Where the ports are written.</summary>
    public TextSpan PortSpan => mapping.ContainerPortSpan;

    /// <summary>The protocol in lower case; <c>tcp</c> if none is written.</summary>
    public string Protocol => mapping.Protocol;

    /// <summary>Where the protocol is written, without its slash; null if it is not.</summary>
    public TextSpan? ProtocolSpan => mapping.ProtocolSpan;

    /// <summary>The address and host port with their colons, which EXPOSE ignores; null if there are none.</summary>
    public TextSpan? HostSpan => mapping.HostPortSpan is null ? null : TextSpan.FromBounds(0, PortSpan.Start);

    /// <summary>Why a build refuses it; null if it does not.</summary>
    public GrammarProblem? Problem => mapping.Problem;

    /// <summary>Reads one word of EXPOSE after expansion; never fails, see <see cref="Problem"/>.</summary>
    public static ExposedPort Parse(string text) => new(PortMapping.Parse(text));
}
