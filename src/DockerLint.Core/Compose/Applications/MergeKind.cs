namespace DockerLint.Compose.Applications;

/// <summary>How a value is laid over another one.</summary>
internal enum MergeKind
{
    /// <summary>Mappings entry by entry, lists one behind the other, anything else is replaced.</summary>
    Ordinary,

    /// <summary>Replaced, whatever it is.</summary>
    Replace,

    /// <summary>Mappings and single texts become lists, which are put one behind the other.</summary>
    Sequence,

    /// <summary>As <see cref="Sequence"/>; what is there already is left out.</summary>
    Hosts,

    /// <summary>Lists of names become mappings of names to nothing.</summary>
    Names,

    /// <summary>Lists of services become mappings of services to the condition of having started.</summary>
    Dependencies,

    /// <summary>A text becomes a mapping with a context.</summary>
    Build,

    /// <summary>Replaced if the driver is another one.</summary>
    Logging,

    /// <summary>Items with the same subnet are merged, others put behind.</summary>
    Subnets,
}
