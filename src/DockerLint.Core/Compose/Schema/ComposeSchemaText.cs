namespace DockerLint.Compose.Schema;

/// <summary>
/// What may stand where in a Compose file, as the loader of Compose takes it. A text and no code, because a table of objects this
/// size would cost more to compile at start than most files cost to lint; a definition is read when a file first needs it.
/// </summary>
/// <remarks>
/// A definition is a name with a colon and its indented keys; <c>closed</c> behind the colon refuses even extensions (<c>x-…</c>),
/// <c>open</c> takes every key. A key with <c>!</c> must be there. Shapes: <c>text</c> and its siblings are scalars
/// (<see cref="SchemaScalar"/>), with the words that they take behind them, <c>[…]</c> a list, <c>[…]!</c> one whose items differ, <c>&lt;…&gt;</c> a mapping with free keys,
/// <c>&lt;#…&gt;</c> one whose keys are names, <c>&lt;~…&gt;</c> one that leaves other keys alone, <c>{…}</c> a definition,
/// <c>kv</c> a mapping or a list of <c>KEY=VALUE</c>, <c>|</c> separates alternatives of different form.
/// </remarks>
internal static partial class ComposeSchemaText
{
    /// <summary>All definitions.</summary>
    public const string Text = Services + Parts;

    private const string Services = """
        project:
          version text
          name text
          include [text|{include}]
          services <#{service}>
          networks <~{network}|null>
          volumes <#{volume}|null>
          secrets <#{secret}>
          configs <#{config}>
          models <~{model}>
        include: closed
          path text|[text]!
          env_file text|[text]!
          project_directory text
        service:
          annotations kv
          attach flag
          blkio_config {blkio}
          build text|{build}
          cap_add [text]
          cap_drop [text]
          cgroup text(host,private)
          cgroup_parent text
          command text|[text]|null
          configs [text|{grant}]
          container_name container
          cpu_count int(0..)
          cpu_percent number(0..100)
          cpu_period integral
          cpu_quota integral
          cpu_rt_period integral-or-duration
          cpu_rt_runtime integral-or-duration
          cpu_shares integral
          cpus number
          cpuset text
          credential_spec {credential_spec}
          depends_on [text]!|<#{dependency}>
          deploy {deploy}|null
          develop {develop}|null
          device_cgroup_rules [text]!
          devices [text|{device}]
          dns ip|[ip]
          dns_opt [text]
          dns_search text|[text]
          domainname text
          entrypoint text|[text]|null
          env_file text|[text|{env_file}]
          environment <value>|[variable]
          expose [exposed]
          extends text|{extends}
          external_links [text]!
          extra_hosts <hostaddress|[hostaddress]>|[host]
          gpus text(all)|[{gpu}]
          group_add [textnum]!
          healthcheck {healthcheck}
          hostname text
          image text
          init bool
          ipc text
          isolation text
          label_file text|[text]
          labels kv
          links [text]
          logging {logging}
          mac_address mac
          mem_limit bytes
          mem_reservation wholebytes
          mem_swappiness bytes
          memswap_limit bytes
          models [text]!|<~{model_use}|null>
          network_mode text
          networks [text]!|<#{attachment}|null>
          oom_kill_disable bool
          oom_score_adj int(-1000..1000)
          pid text|null
          pids_limit integral
          platform text
          ports [textnum|{port}]
          post_start [{hook}]
          pre_start [{init_hook}]
          pre_stop [{hook}]
          privileged bool
          profiles [profile]
          provider {provider}
          pull_policy pull
          pull_refresh_after text
          read_only bool
          restart text
          runtime text
          scale int(0..)
          secrets [text|{grant}]
          security_opt [text]!
          shm_size bytes
          stdin_open bool
          stop_grace_period duration
          stop_signal text
          storage_opt <any>
          sysctls kv
          tmpfs text|[text]
          tty bool
          ulimits <int|{ulimit}>
          use_api_socket truth
          user text
          userns_mode text
          uts text
          volumes [text|{mount}]
          volumes_from [text]!
          working_dir text
        blkio: closed
          device_read_bps [{blkio_limit}]
          device_read_iops [{blkio_limit}]
          device_write_bps [{blkio_limit}]
          device_write_iops [{blkio_limit}]
          weight int(0..1000)
          weight_device [{blkio_weight}]
        blkio_limit: closed
          path text
          rate wholebytes
        blkio_weight: closed
          path text
          weight int(0..1000)
        build:
          additional_contexts <value>|[pair]
          args <value>|[variable]
          cache_from [text]
          cache_to [text]
          context text
          dockerfile text
          dockerfile_inline text
          entitlements [text]
          extra_hosts <hostaddress|[hostaddress]>|[host]
          isolation text
          labels kv
          network text
          no_cache flag
          no_cache_filter text|[text]
          platforms [text]
          privileged flag
          provenance textbool
          pull flag
          sbom textbool
          secrets [text|{grant}]
          shm_size wholebytes
          ssh <value>|[ssh]
          tags [text]
          target text
          ulimits <int|{ulimit}>
        credential_spec:
          config text
          file text
          registry text
        dependency:
          condition! text(service_started,service_healthy,service_completed_successfully)
          required bool
          restart bool
        deploy:
          endpoint_mode word(vip,dnsrr)
          labels kv
          mode word(replicated,global,replicated-job,global-job)
          placement {placement}
          replicas int(0..)
          resources {resources}
          restart_policy {restart_policy}
          rollback_config {update_config}
          update_config {update_config}

        """;
}
