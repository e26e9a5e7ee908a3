namespace DockerLint.Grammars;

/// <summary>Which units a duration may have.</summary>
public enum DurationUnits
{
    /// <summary>Those of Go: ns, us (µs), ms, s, m, h. Dockerfiles (HEALTHCHECK) use these.</summary>
    Go,

    /// <summary>Those of Go, d for 24 hours and w for 7 days. Compose uses these.</summary>
    Compose,
}
