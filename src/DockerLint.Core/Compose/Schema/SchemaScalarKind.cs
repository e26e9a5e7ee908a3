namespace DockerLint.Compose.Schema;

/// <summary>Which scalars an attribute takes; the schema's text writes the names in lower case.</summary>
internal enum SchemaScalarKind
{
    /// <summary>Text; numbers and booleans are refused.</summary>
    Text,

    /// <summary>Text that Compose hands on without a look; only some words mean something.</summary>
    Word,

    /// <summary>Text or a number.</summary>
    TextNum,

    /// <summary>Text, a number or a boolean.</summary>
    Plain,

    /// <summary>Text or a boolean.</summary>
    TextBool,

    /// <summary>Text, a number or nothing: the option of a log driver.</summary>
    Option,

    /// <summary>Text, a number, a boolean or nothing: the value of a variable or label.</summary>
    Value,

    /// <summary>A boolean, or a word for one that the loader converts: true, yes, y, on and their opposites.</summary>
    Bool,

    /// <summary>A boolean or a word for one, which is looked at later and takes 1, t and their opposites too.</summary>
    Flag,

    /// <summary>A boolean and no word for one.</summary>
    Truth,

    /// <summary>A whole number, or text that is one.</summary>
    Int,

    /// <summary>A number, or text that is a whole one.</summary>
    Integral,

    /// <summary>As <see cref="Integral"/>, or a duration.</summary>
    IntegralOrDuration,

    /// <summary>A number, or text that is one.</summary>
    Number,

    /// <summary>A number and no text.</summary>
    PlainNumber,

    /// <summary>A whole number and no text.</summary>
    PlainInteger,

    /// <summary>A number of bytes: an integer, or text with a unit.</summary>
    Bytes,

    /// <summary>As <see cref="Bytes"/>, without a fraction unless it has a unit.</summary>
    WholeBytes,

    /// <summary>Text that is a number of bytes; a bare integer must be quoted.</summary>
    BytesText,

    /// <summary>Text that is a duration.</summary>
    Duration,

    /// <summary>A whole number or <c>all</c>.</summary>
    Count,

    /// <summary>A container port or a range of them, with or without protocol.</summary>
    Exposed,

    /// <summary>Text that is an address of either version.</summary>
    Ip,

    /// <summary>Text that is an IPv4 address.</summary>
    Ip4,

    /// <summary>Text that is an IPv6 address.</summary>
    Ip6,

    /// <summary>Text that is a subnet.</summary>
    Cidr,

    /// <summary>Text that is a hardware address.</summary>
    Mac,

    /// <summary>Text that names a container.</summary>
    Container,

    /// <summary>Text that names a profile.</summary>
    Profile,

    /// <summary>Text that says when an image is pulled.</summary>
    Pull,

    /// <summary>The item of a list of variables, <c>KEY=VALUE</c> or <c>KEY</c>.</summary>
    Variable,

    /// <summary>The item of a list of pairs, <c>KEY=VALUE</c>.</summary>
    Pair,

    /// <summary>The item of a list of SSH agents, <c>default</c> or <c>ID=PATH</c>.</summary>
    Ssh,

    /// <summary>The item of a list of hosts, <c>NAME=ADDRESS</c> or <c>NAME:ADDRESS</c>.</summary>
    Host,

    /// <summary>The address of a host, or <c>host-gateway</c>.</summary>
    HostAddress,
}
