namespace DockerLint.Compose.Schema;

/// <summary>
/// What may stand where in a Compose file, as the loader of Compose takes it. A text and no code, because a table of objects this
/// size would cost more to compile at start than most files cost to lint; a definition is read when a file first needs it.
/// </summary>
/// <remarks>
/// A definition is a name with a colon and its indented keys; <c>closed</c> behind the colon refuses even extensions (<c>x-…</c>),
/// <c>open</c> takes every key. A key with <c>!</c> must be there. Shapes: <c>text</c> and its siblings are scalars
/// (<see cref="SchemaScalar"/>), <c>[…]</c> a list, <c>[…]!</c> one whose items differ, <c>&lt;…&gt;</c> a mapping with free keys,
/// <c>&lt;#…&gt;</c> one whose keys are names, <c>&lt;~…&gt;</c> one that leaves other keys alone, <c>{…}</c> a definition,
/// <c>kv</c> a mapping or a list of <c>KEY=VALUE</c>, <c>|</c> separates alternatives of different form.
/// </remarks>
internal static class ComposeSchemaText
{
    public const string Text = """
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
          scale int
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
          ulimits {ulimits}
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
          ulimits {ulimits}
        credential_spec:
          config text
          file text
          registry text
        dependency:
          condition! text(service_started,service_healthy,service_completed_successfully)
          required bool
          restart bool
        deploy:
          endpoint_mode text
          labels kv
          mode text
          placement {placement}
          replicas int
          resources {resources}
          restart_policy {restart_policy}
          rollback_config {update_config}
          update_config {update_config}
        placement:
          constraints [text]
          max_replicas_per_node int
          preferences [{preference}]
        preference:
          spread text
        resources:
          limits {limits}
          reservations {reservations}
        limits:
          cpus number
          memory bytestext
          pids int
        reservations:
          cpus number
          devices [{device_request}]
          generic_resources [{generic_resource}]
          memory bytestext
          pids int
        device_request:
          capabilities! [text]!
          count count
          device_ids [text]!
          driver text
          options kv
        generic_resource:
          discrete_resource_spec {discrete_resource}
        discrete_resource:
          kind text
          value textnum
        restart_policy:
          condition text
          delay duration
          max_attempts int
          window duration
        update_config:
          delay duration
          failure_action text
          max_failure_ratio number
          monitor duration
          order text(start-first,stop-first)
          parallelism int
        develop:
          watch [{watch}]
        watch:
          action! text(rebuild,sync,restart,sync+restart,sync+exec)
          exec {hook}
          ignore text|[text]!
          include text|[text]!
          initial_sync truth
          path! text
          target text
        device:
          permissions text
          source! text
          target text
        env_file: closed
          format text
          path! text
          required flag
        extends: closed
          file text
          service! text
        gpu: open
          capabilities [text]!
          count count
          device_ids [text]!
          driver text
          options kv
        healthcheck:
          disable bool
          interval duration
          retries integral
          start_interval duration
          start_period duration
          test text|[text]
          timeout duration
        logging:
          driver text
          options <option>
        model_use:
          endpoint_var text
          model_var text
        attachment:
          aliases [text]
          driver_opts <textnum>
          gw_priority plainnumber
          interface_name text
          ipv4_address ip4
          ipv6_address ip6
          link_local_ips [ip]
          mac_address mac
          priority plainnumber
        port:
          app_protocol text
          host_ip text
          mode text
          name text
          protocol text
          published textnum
          target textnum
        hook:
          command! text|[text]|null
          environment <value>|[variable]
          privileged flag
          user text
          working_dir text
        init_hook:
          command text|[text]|null
          environment <value>|[variable]
          image text
          per_replica flag
          privileged flag
          user text
          working_dir text
        provider:
          options <plain|[plain]>
          type! text
        grant:
          gid text
          mode textnum
          source! text
          target text
          uid text
        ulimits: open
          as int|{ulimit}
          core int|{ulimit}
          cpu int|{ulimit}
          data int|{ulimit}
          fsize int|{ulimit}
          locks int|{ulimit}
          memlock int|{ulimit}
          msgqueue int|{ulimit}
          nice int|{ulimit}
          nofile int|{ulimit}
          nproc int|{ulimit}
          rss int|{ulimit}
          rtprio int|{ulimit}
          rttime int|{ulimit}
          sigpending int|{ulimit}
          stack int|{ulimit}
        ulimit:
          hard! int
          soft! int
        mount:
          bind {bind}
          consistency text
          image {mount_image}
          read_only bool
          source text
          target! text
          tmpfs {mount_tmpfs}
          type! text(bind,volume,tmpfs,cluster,npipe,image)
          volume {mount_volume}
        bind:
          create_host_path flag
          propagation text
          recursive text(enabled,disabled,writable,readonly)
          selinux text(z,Z)
        mount_image:
          subpath text
        mount_tmpfs:
          mode textnum
          size wholebytes(0..)
        mount_volume:
          labels kv
          nocopy bool
          subpath text
        network:
          attachable bool
          driver text
          driver_opts <textnum>
          enable_ipv4 bool
          enable_ipv6 bool
          external bool|{external}
          internal bool
          ipam {ipam}
          labels kv
          name text
        ipam:
          config [{ipam_config}]
          driver text
          options <text>
        ipam_config:
          aux_addresses <ip>
          gateway ip
          ip_range cidr
          subnet cidr
        external:
          name text
        volume:
          driver text
          driver_opts <textnum>
          external bool|{external}
          labels kv
          name text
        secret:
          driver text
          driver_opts <textnum>
          environment text
          external bool|{any_external}
          file text
          labels kv
          name text
          template_driver text
        any_external: open
          name text
        config:
          content text
          environment text
          external bool|{any_external}
          file text
          labels kv
          name text
          template_driver text
        model:
          context_size plaininteger
          model! text
          name text
          runtime_flags [text]

        """;
}
