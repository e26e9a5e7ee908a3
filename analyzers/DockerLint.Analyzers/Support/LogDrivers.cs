using DockerLint.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>The log drivers that come with the engine, and the options that each of them takes.</summary>
internal static class LogDrivers
{
    private const string Labels = "labels labels-regex env env-regex tag";

    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["none"] = [],
        ["json-file"] = Split("max-file max-size compress " + Labels),
        ["local"] = Split("max-file max-size compress"),
        ["syslog"] = Split("syslog-address syslog-facility syslog-tls-ca-cert syslog-tls-cert syslog-tls-key syslog-tls-skip-verify syslog-format " + Labels),
        ["journald"] = Split(Labels),
        ["gelf"] = Split("gelf-address gelf-compression-level gelf-compression-type gelf-tcp-max-reconnect gelf-tcp-reconnect-delay " + Labels),
        ["fluentd"] = Split("fluentd-address fluentd-async fluentd-async-connect fluentd-async-reconnect-interval fluentd-buffer-limit fluentd-max-retries fluentd-read-timeout fluentd-request-ack fluentd-retry-wait fluentd-sub-second-precision fluentd-write-timeout " + Labels),
        ["awslogs"] = Split("awslogs-group awslogs-region awslogs-stream awslogs-create-group awslogs-create-stream awslogs-datetime-format awslogs-multiline-pattern awslogs-credentials-endpoint awslogs-endpoint awslogs-force-flush-interval-seconds awslogs-max-buffered-events awslogs-format tag"),
        ["splunk"] = Split("splunk-url splunk-token splunk-source splunk-sourcetype splunk-index splunk-capath splunk-caname splunk-insecureskipverify splunk-format splunk-verify-connection splunk-gzip splunk-gzip-level splunk-index-acknowledgment " + Labels),
        ["gcplogs"] = Split("gcp-log-cmd gcp-project gcp-meta-zone gcp-meta-name gcp-meta-id " + Labels),
        ["etwlogs"] = [],
    };

    private static readonly string[] OfAny = [.. Known.Values.SelectMany(options => options).Distinct()];

    /// <summary>Whether a driver comes with the engine.</summary>
    public static bool IsOfEngine(string driver) => Known.ContainsKey(driver);

    /// <summary>The options of a driver, those of all drivers for an empty name; null when the driver is not known.</summary>
    public static string[]? Options(string driver) => driver.Length == 0 ? OfAny : Known.TryGetValue(driver, out var options) ? options : null;

    /// <summary>Whether the engine takes an option for itself, whatever the driver is.</summary>
    public static bool IsCommon(string option) => option is "mode" or "max-buffer-size" || option.StartsWith("cache-", StringComparison.Ordinal);

    /// <summary>The driver that someone may have meant; null when none is near.</summary>
    public static string? Nearest(string driver) => NameSuggestion.Find(driver, Known.Keys);

    private static string[] Split(string options) => options.Split(' ');
}
