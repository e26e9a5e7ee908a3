namespace DockerLint.Analyzers.Support;

/// <summary>When the support of versions of .NET ends, as Microsoft has published it.</summary>
internal static class DotNetSupport
{
    /// <summary>The date that ends are compared with: that of this release, so that a finding depends on the file alone.</summary>
    private const string Today = "2026-11-21";

    /// <summary>The day on which support of a version has ended, as <c>yyyy-MM-dd</c>; null when it goes on, or is not known.</summary>
    /// <param name="major">Major version.</param>
    /// <param name="minor">Minor version; null when it is not known.</param>
    public static string? EndOf(int major, int? minor)
    {
        var end = (major, minor) switch
        {
            (1, _) => "2019-06-27",
            (2, 1) => "2021-08-21",
            (2, 0 or 2) => "2019-12-23",
            (3, 0) => "2020-03-03",
            (3, 1) => "2022-12-13",
            (5, _) => "2022-05-10",
            (6, _) => "2024-11-12",
            (7, _) => "2024-05-14",
            (8 or 9, _) => "2026-11-10",
            _ => null,
        };
        return end is not null && string.CompareOrdinal(end, Today) <= 0 ? end : null;
    }
}
